package se.tryggve.workflow.internal;

/** File names and the ids that follow from them: {@code police-statement.form} holds form {@code policeStatement}. */
final class DeployedNames {

    private DeployedNames() {}

    static boolean isForm(String path) {
        return path.endsWith(".form");
    }

    static boolean isModel(String path) {
        return path.endsWith(".bpmn");
    }

    static boolean isTable(String path) {
        return path.endsWith(".dmn");
    }

    /** The id that a file's name stands for: kebab-case to lowerCamel. */
    static String formId(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
        StringBuilder id = new StringBuilder();
        for (String word : name.split("-")) {
            id.append(id.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return id.toString();
    }
}
