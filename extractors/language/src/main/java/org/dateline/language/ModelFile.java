package org.dateline.language;

/**
 * The files of the model jar that we use. All of them are Java-serialized, so none is opened before its checksum is right.
 * Word embeddings are left out: they cost more than they give.
 */
enum ModelFile {
    PARSER("models/en-dep", "45bacd35f1c0b10bf17f699eb0456537a65c4318ab72ebc195fc3b533a7892e2"),
    GAZETTEER(
            "lexica/en-named-entity-gazetteers-simplified",
            "5aca3fe9925cf783bedfa6d85fc2e3f7cf01dce70974f1c54d624c747010bba6"),
    NAMES("models/en-ner", "bc0a8974b4456a0915d874dc35066d213285591e5ff9e8783a4e570bb891a1d3"),
    CLUSTERS(
            "lexica/en-brown-clusters-simplified-lowercase",
            "656cafb62b5e3e2facc27420f93b8ca98cc90371a449697422e6d4086ce3f12e"),
    TAGS("models/en-pos", "196920a8dea6e4f8fedb6da392522dd194774d2f96d9e9208f3808d381d9ac89"),
    AMBIGUITIES(
            "lexica/en-ambiguity-classes-simplified-lowercase",
            "8ed4982b9ddacae76467135153ca9699531ae35dc57632ade34c8dd14e94173e");

    /** SHA-256 of nlp4j-english-1.1.3.jar on Maven Central. */
    static final String JAR_CHECKSUM = "1e3b7f530841dea28bfa8be8943de58bf31b1191b71262bd96272ebe7f8d0576";

    private static final String ROOT = "/edu/emory/mathcs/nlp/";

    private final String path;
    private final String checksum;

    ModelFile(String path, String checksum) {
        this.path = path;
        this.checksum = checksum;
    }

    /** Its name in a folder of unpacked models. */
    String fileName() {
        return path.substring(path.indexOf('/') + 1);
    }

    /** Its name on the class path, xz-compressed. */
    String resource() {
        return ROOT + path + ".xz";
    }

    /** SHA-256 of the unpacked file. */
    String checksum() {
        return checksum;
    }
}
