package org.sharedsafety.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.RowSink;
import org.sharedsafety.model.WorkbenchException;

/**
 * A zip archive of tables: each text in it is a sheet called {@code a.zip!b.csv}, each sheet of a workbook in it one
 * called {@code a.zip!b.xlsx!Sheet}.
 *
 * <p>Nothing is ever unpacked under the name that the archive gives. What is no table is left aside and said.
 */
final class ArchiveSpreadsheet implements Spreadsheet {
    private static final int MAX_TABLES = 2000;

    private final ZipParts parts;
    private final List<Spreadsheet> members = new ArrayList<>();
    private final Map<String, Sheet> sheets = new LinkedHashMap<>();
    private final List<String> aside = new ArrayList<>();
    private final List<String> nested = new ArrayList<>();

    /** A sheet of a member under the name it has here. */
    private record Sheet(Spreadsheet member, SheetInfo inside, SheetInfo here) {}

    private ArchiveSpreadsheet(ZipParts parts) {
        this.parts = parts;
    }

    static ArchiveSpreadsheet open(Path file, ReadOptions options, Progress progress) {
        ArchiveSpreadsheet archive = new ArchiveSpreadsheet(ZipParts.open(file));
        boolean opened = false;
        try {
            archive.openMembers(options, progress);
            opened = true;
            return archive;
        } finally {
            if (!opened) {
                archive.close();
            }
        }
    }

    private void openMembers(ReadOptions options, Progress progress) {
        checkNames();
        for (String name : parts.files()) {
            progress.checkCancelled();
            if (!isJunk(name)) {
                openMember(name, options, progress);
            }
            if (sheets.size() > MAX_TABLES) {
                throw Failures.of("reader.archive-too-many", parts.file(), MAX_TABLES);
            }
        }
        if (sheets.isEmpty() && !nested.isEmpty()) {
            throw Failures.of("reader.nested-archive", parts.file(), nested.get(0));
        }
        if (sheets.isEmpty()) {
            throw Failures.of("reader.archive-without-table", parts.file());
        }
    }

    /** Refuses names that point out of the archive, or that two files have. */
    private void checkNames() {
        Set<String> seen = new HashSet<>();
        for (String name : parts.files()) {
            String plain = name.replace('\\', '/');
            boolean outside = plain.startsWith("/")
                    || plain.contains(":")
                    || ("/" + plain + "/").contains("/../")
                    || plain.chars().anyMatch(c -> c < ' ');
            if (outside) {
                throw Failures.of("reader.archive-path", parts.file(), plain.replaceAll("\\p{Cntrl}", "?"));
            }
            if (!seen.add(plain.toLowerCase(Locale.ROOT))) {
                throw Failures.of("reader.archive-twice", parts.file(), name);
            }
        }
    }

    /** What operating systems leave in archives beside the files that a person put there. */
    private static boolean isJunk(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/")
                || last.startsWith(".")
                || last.equalsIgnoreCase("thumbs.db")
                || last.equalsIgnoreCase("desktop.ini");
    }

    private void openMember(String name, ReadOptions options, Progress progress) {
        MemberBytes source = new MemberBytes(parts, name);
        try {
            switch (Content.outside(source)) {
                case TEXT -> add(TextSpreadsheet.open(source, source.name(), options, progress), source.name());
                case GZIP -> nested.add(name);
                default -> add(SpreadsheetFile.unpacked(source, name, progress), source.name());
            }
        } catch (WorkbenchException refused) {
            leaveAside(name, refused);
        }
    }

    /** What is no table does not keep the others from being read; what is broken does. */
    private void leaveAside(String name, WorkbenchException refused) {
        switch (refused.message().key()) {
            case "reader.not-a-spreadsheet", "reader.empty-file", "reader.unsupported-kind", "reader.no-sheets" ->
                aside.add(name);
            case "reader.nested-archive" -> nested.add(name);
            default -> throw refused;
        }
    }

    private void add(Spreadsheet member, String name) {
        members.add(member);
        boolean text = member.textForm().isPresent();
        for (SheetInfo inside : member.sheets()) {
            String here = text ? name : name + "!" + inside.name();
            sheets.put(here, new Sheet(member, inside, new SheetInfo(here, sheets.size() + 1, inside.hidden())));
        }
    }

    @Override
    public FileFormat format() {
        return FileFormat.ZIP;
    }

    @Override
    public FileFormat format(String sheet) {
        Sheet found = sheet(sheet);
        return found.member.format(found.inside.name());
    }

    @Override
    public List<SheetInfo> sheets() {
        return sheets.values().stream().map(Sheet::here).toList();
    }

    @Override
    public Optional<TextForm> textForm() {
        return Optional.empty();
    }

    @Override
    public Optional<TextForm> textForm(String sheet) {
        Sheet found = sheet(sheet);
        return found.member.textForm(found.inside.name());
    }

    @Override
    public SheetLayout layout(String sheet, Progress progress) {
        Sheet found = sheet(sheet);
        return found.member.layout(found.inside.name(), progress);
    }

    @Override
    public List<Problem> read(String sheet, RowSink sink, Progress progress) {
        Sheet found = sheet(sheet);
        List<Problem> problems = new ArrayList<>();
        for (Problem problem : found.member.read(found.inside.name(), sink, progress)) {
            problems.add(new Problem(problem.severity(), found.here.name(), problem.cell(), problem.message()));
        }
        if (found.here.position() == 1) {
            say(problems, Problem.Severity.INFO, "problem.archive-aside", aside);
            say(problems, Problem.Severity.WARNING, "problem.archive-nested", nested);
        }
        return problems;
    }

    private void say(List<Problem> problems, Problem.Severity severity, String key, List<String> names) {
        if (!names.isEmpty()) {
            String listed = String.join(", ", names.subList(0, Math.min(5, names.size())));
            problems.add(new Problem(severity, "", null, Message.of(key, names.size(), listed)));
        }
    }

    /** The sheet of a name; the archive itself may have been renamed since, as the copy in a project is. */
    private Sheet sheet(String name) {
        Sheet exact = sheets.get(name);
        if (exact != null) {
            return exact;
        }
        String member = name.substring(name.indexOf('!') + 1);
        for (Map.Entry<String, Sheet> sheet : sheets.entrySet()) {
            if (sheet.getKey().substring(sheet.getKey().indexOf('!') + 1).equals(member)) {
                return sheet.getValue();
            }
        }
        throw Failures.of("reader.no-such-sheet", parts.file(), name);
    }

    @Override
    public void close() {
        try (parts) {
            members.forEach(Spreadsheet::close);
        }
    }
}
