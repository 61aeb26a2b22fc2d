package org.sharedsafety.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.util.CellRangeAddress;
import org.sharedsafety.official.DraftTable.Field;
import org.sharedsafety.official.DraftTable.Line;

/** What people and programs do to a published table before it is imported; no number of it changes by any of these. */
enum Change {
    ROWS_ABOVE {
        @Override
        void to(DraftTable table, Random random, int firstData, int lastData) {
            List<String> texts = List.of("Downloaded for the partnership", "", "Draft, do not share", "");
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                table.insertLine(0, table.line(0, texts.get(random.nextInt(texts.size()))));
            }
        }
    },
    COLUMNS_BLANK {
        @Override
        void to(DraftTable table, Random random, int firstData, int lastData) {
            for (int i = 1 + random.nextInt(2); i > 0; i--) {
                table.insertColumn(random.nextInt(table.width() + 1));
            }
        }
    },
    ROWS_BLANK {
        @Override
        void to(DraftTable table, Random random, int firstData, int lastData) {
            int at = firstData + 1 + random.nextInt(lastData - firstData);
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                table.insertLine(at, table.line(0, ""));
            }
        }
    },
    FOOTNOTES {
        @Override
        void to(DraftTable table, Random random, int firstData, int lastData) {
            table.lines.add(table.line(0, ""));
            table.lines.add(table.line(0, "Source: Office of Statistics, special tabulation."));
            table.lines.add(table.line(random.nextInt(2), "Note: 2 counties revised their figures in 2011."));
        }
    },
    MERGED {
        @Override
        void to(DraftTable table, Random random, int firstData, int lastData) {
            Line title = table.line(0, "County table");
            table.insertLine(0, title);
            table.merged.add(new CellRangeAddress(0, 0, 0, Math.max(1, table.width() - 1)));
            table.insertLine(1, table.line(0, ""));
        }
    },
    HEADER_AGAIN {
        @Override
        void to(DraftTable table, Random random, int firstData, int lastData) {
            int at = firstData + 1 + random.nextInt(lastData - firstData);
            table.insertLine(
                    at,
                    new Line(-1, new ArrayList<>(table.lines.get(firstData - 1).fields())));
        }
    },
    HEADER_CAPITALS {
        @Override
        void to(DraftTable table, Random random, int firstData, int lastData) {
            table.lines
                    .get(firstData - 1)
                    .fields()
                    .replaceAll(field -> field.text().length() > 3
                            ? Field.of(" " + field.text().toUpperCase(Locale.ROOT) + " ")
                            : field);
        }
    },
    SPACES {
        @Override
        void to(DraftTable table, Random random, int firstData, int lastData) {
            for (int row = firstData; row <= lastData; row++) {
                table.lines
                        .get(row)
                        .fields()
                        .replaceAll(
                                field -> field.number() == null && !field.text().isBlank() && random.nextInt(3) == 0
                                        ? Field.of(field.text() + (random.nextBoolean() ? " " : "\u00a0"))
                                        : field);
            }
        }
    },
    NUMBERS_AS_TEXT {
        @Override
        void to(DraftTable table, Random random, int firstData, int lastData) {
            for (int row = firstData; row <= lastData; row++) {
                table.lines.get(row).fields().replaceAll(field -> {
                    Double number = field.number();
                    return number == null || (number >= 1900 && number < 2100)
                            ? field
                            : Field.of(
                                    number == Math.rint(number)
                                            ? String.format(Locale.US, "%,d", Math.round(number))
                                            : number.toString());
                });
            }
        }
    },
    TOTAL_BELOW {
        @Override
        void to(DraftTable table, Random random, int firstData, int lastData) {
            Line total = new Line(-1, new ArrayList<>(table.lines.get(lastData).fields()));
            for (int i = 0; i < total.fields().size(); i++) {
                Field field = total.fields().get(i);
                boolean year = field.text().matches("(19|20)[0-9]{2}");
                boolean numeric = field.number() != null || field.text().matches("[1-9][0-9,]*(\\.[0-9]+)?");
                String sum = field.text().strip().length() <= 4 ? "88" : "999999";
                total.fields().set(i, year ? field : numeric ? Field.of(sum) : Field.BLANK);
            }
            total.fields().set(0, Field.of("Total"));
            table.insertLine(lastData + 1, total);
        }
    },
    ROW_TWICE {
        @Override
        void to(DraftTable table, Random random, int firstData, int lastData) {
            int row = firstData + random.nextInt(lastData - firstData);
            table.insertLine(
                    lastData + 1,
                    new Line(-1, new ArrayList<>(table.lines.get(row).fields())));
        }
    };

    /** Changes the table; its data stand in these rows, counted from 0. */
    abstract void to(DraftTable table, Random random, int firstData, int lastData);
}
