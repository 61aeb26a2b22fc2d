package org.sharedsafety.service;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the settings in a small file; a lost or broken file costs nothing but the settings. */
public final class SettingsService {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsService.class);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Path file;
    private Settings settings;

    /** The settings of a laptop; those of a first start in the given language where there are none. */
    public SettingsService(AppFolders folders, String language) {
        this.file = folders.settings();
        this.settings = read(file, language);
    }

    private static Settings read(Path file, String language) {
        if (Files.isRegularFile(file)) {
            try {
                return JSON.readValue(file.toFile(), Settings.class);
            } catch (IOException | IllegalArgumentException | NullPointerException broken) {
                LOG.warn("settings could not be read and start anew", broken);
            }
        }
        return Settings.first(language);
    }

    /** The folder that the settings are kept in. */
    public Path folder() {
        return java.util.Objects.requireNonNull(file.getParent());
    }

    /** The settings as they are. */
    public synchronized Settings settings() {
        return settings;
    }

    /** Keeps other settings; a disk that refuses is logged, because no work depends on it. */
    public synchronized void keep(Settings changed) {
        settings = changed;
        try {
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            JSON.writeValue(fresh.toFile(), changed);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            LOG.warn("settings could not be kept", refused);
        }
    }
}
