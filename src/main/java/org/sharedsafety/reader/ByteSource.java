package org.sharedsafety.reader;

import java.io.IOException;

/** The bytes of one table: a file, or what is packed in one; opened as often as they are read. */
interface ByteSource {
    /** What a failure calls it: the file's name, or {@code a.zip!b.csv}. */
    String name();

    /** How many bytes {@link CountedStream#count()} runs to; 0 where that is not known. */
    long size();

    /** Opens the unpacked bytes from the start. */
    CountedStream open() throws IOException;
}
