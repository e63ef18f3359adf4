package org.vouch.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Starts Vouch: {@code java -jar vouch.jar [--sample] [--help]}. */
public final class Vouch {

    private static final String SERVER = "fish.payara.micro.PayaraMicro";

    private final PrintStream terminal = terminal(FileDescriptor.out);
    private final PrintStream complaints = terminal(FileDescriptor.err);

    private Vouch() {}

    public static void main(String[] arguments) {
        speakEnglishWhereTheServerCannot();
        new Vouch().run(arguments);
    }

    /** The server takes its own constants for words of the machine's language, and finds none where i has no dot. */
    private static void speakEnglishWhereTheServerCannot() {
        if (!"i".equals("I".toLowerCase(Locale.getDefault()))) {
            Locale.setDefault(Locale.ENGLISH);
        }
    }

    private void run(String[] arguments) {
        try {
            CommandLine line = CommandLine.of(arguments);
            if (line.help()) {
                terminal.print(CommandLine.helpText());
                return;
            }
            start(line);
        } catch (CannotStart e) {
            complaints.println(e.getMessage());
            System.exit(e.exitCode());
        } catch (IOException | ReflectiveOperationException e) {
            complaints.println("Vouch could not start: " + reason(e));
            System.exit(1);
        }
    }

    private void start(CommandLine line) throws IOException, ReflectiveOperationException {
        RunDirectory directory = RunDirectory.prepared(line.data());
        Port port = new Port(line.port());
        port.mustBeFree();
        line.handOn();
        ServerLog.take(directory);
        startServer(directory.serverArguments(port));
        if (!port.becomesReady()) {
            throw new CannotStart("Vouch could not start; the reason stands in " + directory.log() + ".", 1);
        }
        terminal.println("Vouch is ready at " + line.address());
    }

    private static void startServer(String[] arguments) throws ReflectiveOperationException {
        // by name: the server is in the jar, and nothing else of ours is to know it
        Class.forName(SERVER).getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    private static PrintStream terminal(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static Throwable reason(Exception e) {
        return e instanceof InvocationTargetException ? e.getCause() : e;
    }
}
