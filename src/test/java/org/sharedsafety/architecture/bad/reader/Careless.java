package org.sharedsafety.architecture.bad.reader;

import java.sql.Connection;
import java.util.Locale;
import java.util.Random;

/** Breaks most rules of good conduct. */
@SuppressWarnings("all")
public class Careless {
    public static int counter;

    Connection connection;
    org.sharedsafety.architecture.bad.recipe.Neighbor neighbor;

    public static Careless getInstance() {
        return new Careless();
    }

    void talk() {
        System.out.println("x".toUpperCase() + Locale.getDefault() + new Random().nextInt());
        System.out.println(java.time.Instant.now());
        new Thread(() -> {}).start();
    }

    java.net.Socket socket;
}
