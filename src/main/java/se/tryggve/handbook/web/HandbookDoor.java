package se.tryggve.handbook.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether the handbook is open to the public, by the setting {@code tryggve.handbook.public}; rights ask for it by name. */
@Component("handbookDoor")
public class HandbookDoor {

    private final boolean open;

    HandbookDoor(@Value("${tryggve.handbook.public:false}") boolean open) {
        this.open = open;
    }

    /** Whether somebody who is not signed in may read. */
    public boolean isOpen() {
        return open;
    }
}
