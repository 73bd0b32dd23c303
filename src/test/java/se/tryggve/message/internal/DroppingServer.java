package se.tryggve.message.internal;

import java.io.IOException;

/** Takes every letter and hangs up before it says so. */
class DroppingServer extends FaultyServer {

    DroppingServer(int port) throws IOException {
        super(port);
    }

    @Override
    String receive(String command) {
        return "250 ok";
    }

    @Override
    boolean hangsUp() {
        return true;
    }
}
