package se.tryggve.web;

/**
 * One entry of the main navigation.
 *
 * @param key message key of its words
 * @param href where it leads, without the context path
 * @param root the addresses under it belong to this entry
 */
record NavEntry(String key, String href, String root) {

    NavEntry(String key, String href) {
        this(key, href, href);
    }

    boolean covers(String path) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
