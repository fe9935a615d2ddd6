import java.io.File;
import java.util.Collection;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Prints nodes and edges of GEXF files, as Gephi reads them, and all it complains of. Run with the toolkit on the class path. */
public final class GephiCount {

    public static void main(String[] files) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        ImportController importer = Lookup.getDefault().lookup(ImportController.class);
        for (String file : files) {
            Workspace workspace = projects.newWorkspace(projects.getCurrentProject());
            projects.openWorkspace(workspace);
            Container container = importer.importFile(new File(file));
            Collection<Issue> issues = container.getReport().getIssuesList(1000);
            for (Issue issue : issues) {
                if (issue.getLevel() != Issue.Level.INFO) {
                    System.out.println(issue.getLevel() + " " + issue.getMessage());
                }
            }
            importer.process(container, new DefaultProcessor(), workspace);
            Graph graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace).getGraph();
            System.out.println(graph.getNodeCount() + " " + graph.getEdgeCount());
        }
        System.exit(0);
    }
}
