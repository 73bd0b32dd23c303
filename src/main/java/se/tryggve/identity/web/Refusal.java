package se.tryggve.identity.web;

import se.tryggve.identity.RefusedAccountException;

/** A refused change as the page shows it: which field, and the sentence. */
record Refusal(String field, String key, Object[] arguments) {

    static Refusal of(RefusedAccountException refused) {
        return new Refusal(
                refused.field(), refused.messageKey(), refused.arguments().toArray());
    }
}
