package se.tryggve.intake;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Speaks the part of {@code clamd}'s protocol that scanning over a socket needs: commands that begin with {@code z} and end
 * with a NUL or begin with {@code n} and end with a new line, INSTREAM with chunks after their length, and the answers of
 * the daemon. It knows one signature.
 */
public final class FakeClamd implements AutoCloseable {

    /** What it takes for harmful. */
    public static final String HARMFUL = "TRYGGVE-TEST-SIGNATURE";

    private final ServerSocket socket;
    private volatile boolean silent;
    private volatile boolean away;

    public FakeClamd() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Thread daemon = new Thread(this::serve, "fake-clamd");
        daemon.setDaemon(true);
        daemon.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Hangs up on whoever calls, from now on or no more. */
    public void away(boolean now) {
        away = now;
    }

    /** Listens and never answers, from now on or no more. */
    public void silent(boolean now) {
        silent = now;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                if (!away) {
                    answer(caller);
                }
            } catch (IOException hungUp) {
                // The next caller is served all the same.
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        DataInputStream in = new DataInputStream(caller.getInputStream());
        String command = command(in);
        char end = command.startsWith("n") ? '\n' : '\0';
        String answer = switch (command.substring(1)) {
            case "VERSIONCOMMANDS" ->
                "ClamAV 1.0.7/27461/Thu Nov 26 08:24:51 2026| COMMANDS: SCAN QUIT RELOAD PING"
                        + " CONTSCAN VERSIONCOMMANDS VERSION END SHUTDOWN MULTISCAN FILDES STATS IDSESSION INSTREAM";
            case "INSTREAM" -> "stream: " + scan(in);
            default -> "UNKNOWN COMMAND";
        };
        if (silent) {
            in.read();
            return;
        }
        caller.getOutputStream().write((answer + end).getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }

    private static String command(DataInputStream in) throws IOException {
        StringBuilder command = new StringBuilder();
        for (int next = in.read(); next > 0 && next != '\n'; next = in.read()) {
            command.append((char) next);
        }
        return command.toString();
    }

    private static String scan(DataInputStream in) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        boolean harmful = content.toString(StandardCharsets.ISO_8859_1).contains(HARMFUL);
        return harmful ? "Tryggve.Test.Signature FOUND" : "OK";
    }
}
