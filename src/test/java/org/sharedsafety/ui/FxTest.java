package org.sharedsafety.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.sharedsafety.ui.common.Appearance;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Language;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Shows one view in a headless window, dressed as in the program; takes pictures of it. */
public abstract class FxTest {
    private static final Path PICTURES = Path.of("target", "screenshots");

    protected final FxRobot robot = new FxRobot();
    protected final Language language = new Language("en");
    protected final Kit kit = new Kit(language);
    protected Appearance appearance;
    protected Stage stage;

    @BeforeEach
    void openWindow() throws TimeoutException {
        WaitForAsyncUtils.autoCheckException = false;
        stage = FxToolkit.registerPrimaryStage();
        onFx(() -> {
            language.speak("en");
            appearance = new Appearance(ColorTheme.LIGHT);
            return null;
        });
    }

    @AfterEach
    void closeWindow() {
        onFx(() -> {
            stage.hide();
            return null;
        });
    }

    /** Shows a view of so many pixels; the view is made on the window's thread. */
    protected <V extends Parent> V show(int width, int height, Supplier<V> view) {
        V made = onFx(() -> {
            V root = view.get();
            Scene scene = new Scene(root, width, height);
            appearance.dress(scene);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            return root;
        });
        settle();
        return made;
    }

    /** Changes the window to so many pixels. */
    protected void resize(int width, int height) {
        onFx(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            return null;
        });
        settle();
    }

    /** Does something on the window's thread and waits for it. */
    protected static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    /** Waits until the window has nothing more to do. */
    protected static void settle() {
        WaitForAsyncUtils.waitForFxEvents(4);
    }

    /** Waits until something is so, and for nothing else; fails after ten seconds. */
    protected static void soon(BooleanSupplier so) {
        long late = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!onFx(so::getAsBoolean)) {
            if (System.nanoTime() > late) {
                throw new AssertionError("did not happen within ten seconds");
            }
            LockSupport.parkNanos(300_000);
        }
    }

    /** Waits until something is so and is drawn; fails after ten seconds. */
    protected static void until(BooleanSupplier so) {
        soon(so);
        settle();
    }

    /** Keeps a picture of the window under {@code target/screenshots}. */
    protected Path picture(String name) {
        settle();
        WritableImage image = onFx(() -> stage.getScene().snapshot(null));
        Path file = PICTURES.resolve(name + ".png");
        try {
            Files.createDirectories(file.getParent());
            PngFile.write(image, file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }

    /** A name for a picture: view, theme, language and size. */
    protected String pictureName(String view) {
        return String.format(
                Locale.ROOT,
                "%s-%s-%s-%dx%d",
                view,
                appearance.themeProperty().get().code(),
                language.code(),
                (int) stage.getScene().getWidth(),
                (int) stage.getScene().getHeight());
    }
}
