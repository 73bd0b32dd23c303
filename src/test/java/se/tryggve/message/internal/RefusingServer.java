package se.tryggve.message.internal;

import java.io.IOException;

/** Knows one receiver as unknown. */
class RefusingServer extends FaultyServer {

    private final String unknown;

    RefusingServer(int port, String unknown) throws IOException {
        super(port);
        this.unknown = unknown;
    }

    @Override
    String receive(String command) {
        return command.contains(unknown) ? "550 no such receiver" : "250 ok";
    }

    @Override
    boolean hangsUp() {
        return false;
    }
}
