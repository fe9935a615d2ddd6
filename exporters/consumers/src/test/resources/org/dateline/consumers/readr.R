# Prints the rows of every table, as readr reads them. Argument: the folder of the tables.
options(warn = 2)
folder <- commandArgs(trailingOnly = TRUE)[1]
for (name in c("articles", "coverage", "disagreements", "entities", "event_actors", "events", "issues", "mentions", "places", "quotes",
               "report_actors", "reports", "sentences", "stories")) {
  table <- readr::read_csv(file.path(folder, paste0(name, ".csv")), show_col_types = FALSE, na = "", guess_max = Inf)
  if (nrow(readr::problems(table)) > 0) stop(name, " has problems")
  cat(name, "=", nrow(table), " ", sep = "")
}
cat("\n")
