package se.tryggve.message.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** As much of a mail server (RFC 5321) as is needed to misbehave. */
abstract class FaultyServer implements AutoCloseable {

    private final ServerSocket door;
    private final List<String> taken = new CopyOnWriteArrayList<>();

    FaultyServer(int port) throws IOException {
        door = new ServerSocket(port, 10, InetAddress.getByName("localhost"));
        Thread server = new Thread(this::serve, "faulty-mail-server");
        server.setDaemon(true);
        server.start();
    }

    /** What the server says to a receiver. */
    abstract String receive(String command);

    /** Whether the server hangs up instead of saying that it has taken a letter. */
    abstract boolean hangsUp();

    /** The letters that were handed over. */
    List<String> taken() {
        return taken;
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket line = door.accept()) {
                talk(line);
            } catch (IOException over) {
                // The caller hung up, or the server is closed.
                continue;
            }
        }
    }

    private void talk(Socket line) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(line.getOutputStream(), true, StandardCharsets.UTF_8);
        out.print("220 faulty\r\n");
        out.flush();
        for (String said = in.readLine(); said != null; said = in.readLine()) {
            String command = said.toUpperCase(Locale.ROOT);
            if (command.startsWith("DATA")) {
                answer(out, "354 go on");
                taken.add(letter(in));
                if (hangsUp()) {
                    return;
                }
            }
            answer(out, command.startsWith("RCPT") ? receive(said) : command.startsWith("QUIT") ? "221 bye" : "250 ok");
        }
    }

    private static void answer(PrintWriter out, String words) {
        out.print(words + "\r\n");
        out.flush();
    }

    private static String letter(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String row = in.readLine(); row != null && !row.equals("."); row = in.readLine()) {
            text.append(row).append('\n');
        }
        return text.toString();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
