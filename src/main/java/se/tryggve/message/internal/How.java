package se.tryggve.message.internal;

/** How somebody is told of something; on screen: {@code message.how.<name>}. */
public enum How {
    /** In a letter of its own, at once. */
    NOW,
    /** In the daily letter. */
    DAILY,
    /** Not at all. */
    NEVER
}
