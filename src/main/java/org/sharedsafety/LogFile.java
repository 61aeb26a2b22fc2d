package org.sharedsafety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends the log to a small file on this laptop and nowhere else; it holds no cell texts and no names. */
final class LogFile {
    private static final int BYTES = 1 << 20;
    private static final int FILES = 3;

    private LogFile() {}

    /** Opens the log; a disk that refuses costs the log and nothing else. */
    static void open(Path file) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        try {
            Files.createDirectories(file.getParent());
            Handler handler = new FileHandler(file.toString().replace("%", "%%"), BYTES, FILES, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setEncoding("UTF-8");
            root.addHandler(handler);
        } catch (IOException refused) {
            root.setLevel(Level.OFF);
        }
    }
}
