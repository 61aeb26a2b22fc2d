package org.sharedsafety.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What sort of folder a project lies in, as far as it can be told. */
enum FolderKind {
    /** On this machine's own disk. */
    LOCAL,
    /** Copied to a service by another program, such as OneDrive or Dropbox. */
    SYNCED,
    /** On another machine. */
    NETWORK;

    private static final List<String> SYNCED_NAMES = List.of(
            "onedrive",
            "dropbox",
            "google drive",
            "googledrive",
            "my drive",
            "icloud drive",
            "iclouddrive",
            "mobile documents",
            "com~apple~clouddocs",
            "cloudstorage",
            "nextcloud",
            "owncloud",
            "box sync",
            "pcloud",
            "mega sync",
            "megasync",
            "seafile",
            "sharepoint");

    private static final List<String> SYNC_MARKERS = List.of(
            ".dropbox",
            ".dropbox.cache",
            ".stfolder",
            ".nextcloudsync.log",
            ".owncloudsync.log",
            ".tmp.drivedownload",
            ".849C9593-D756-4E56-8D6E-42412F2A707B");

    private static final Set<String> NETWORK_TYPES = Set.of(
            "nfs",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "afpfs",
            "webdav",
            "davfs",
            "fuse.davfs",
            "fuse.sshfs",
            "fuse.gvfsd-fuse",
            "fuse.rclone",
            "ncpfs",
            "afs",
            "ceph",
            "9p");

    /** The kind of folder that a file lies in, or will lie in. */
    static FolderKind of(Path file) {
        for (Path part : file) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            if (SYNCED_NAMES.stream().anyMatch(known -> name.equals(known) || isVariant(name, known))) {
                return SYNCED;
            }
        }
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            for (String marker : SYNC_MARKERS) {
                if (Files.exists(folder.resolve(marker))) {
                    return SYNCED;
                }
            }
        }
        return isOnNetwork(file) ? NETWORK : LOCAL;
    }

    /** Whether a name is a known one with an account behind it: "OneDrive - Rivera Valley", "GoogleDrive-a@b.org". */
    private static boolean isVariant(String name, String known) {
        return name.startsWith(known + " ") || name.startsWith(known + "-");
    }

    private static boolean isOnNetwork(Path file) {
        if (file.toString().startsWith("\\\\")) {
            return true;
        }
        Path folder = file.getParent();
        try {
            return folder != null
                    && NETWORK_TYPES.contains(Files.getFileStore(folder).type().toLowerCase(Locale.ROOT));
        } catch (IOException unknown) {
            return false;
        }
    }
}
