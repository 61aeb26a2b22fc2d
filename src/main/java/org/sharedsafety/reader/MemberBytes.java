package org.sharedsafety.reader;

/** One file in an archive. */
record MemberBytes(ZipParts parts, String member) implements ByteSource {
    @Override
    public String name() {
        return Failures.name(parts.file()) + "!" + member;
    }

    @Override
    public long size() {
        return Math.max(0, parts.size(member));
    }

    @Override
    public CountedStream open() {
        return new CountedStream(parts.stream(member));
    }
}
