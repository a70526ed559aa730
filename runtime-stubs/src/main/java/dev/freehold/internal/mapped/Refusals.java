package dev.freehold.internal.mapped;

import dev.freehold.internal.rule.RuleKey;
import dev.freehold.pool.MappedFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words the errors of opening one file for one pool, apart from the code that runs when there are
 * none.
 */
record Refusals(Path file, String pool) {
  private static final int LINES_NAMED = 6;
  private static final int FINGERPRINT_BYTES_NAMED = 4;

  MappedFileException foreign() {
    return refusal(
        RuleKey.MAPPED_FOREIGN,
        "%s holds something that Freehold did not write: give %s another file, or delete this one if nobody needs it"
            .formatted(file, pool));
  }

  /** What is to be opened is no ordinary file, or in an archive, and cannot be mapped. */
  MappedFileException notAFile(String what) {
    return refusal(
        RuleKey.MAPPED_FOREIGN,
        "%s is %s, and a mapped pool is in a regular file of the default file system: give %s another path"
            .formatted(file, what, pool));
  }

  /** There is a file where the lock is to be, and Freehold did not write it. */
  MappedFileException lockFile(Path lock) {
    return refusal(
        RuleKey.MAPPED_FOREIGN,
        "%s is not the lock file that %s needs beside it, but somebody else's: move it away, or give %s another file"
            .formatted(lock, file, pool));
  }

  /** The device has no room for the slots. */
  MappedFileException full(long bytes, IOException cause) {
    MappedFileException refusal =
        refusal(
            RuleKey.MAPPED_FULL,
            "%s could not be made %s bytes long, as %s needs it (%s); it is as it was: make room, or declare fewer slots"
                .formatted(file, bytes, pool, cause.getMessage()));
    refusal.initCause(cause);
    return refusal;
  }

  MappedFileException version(int found) {
    return refusal(
        RuleKey.MAPPED_VERSION,
        "%s is in version %s of the format, and this Freehold reads those up to %s: open it with the Freehold that wrote it, or give %s another file"
            .formatted(file, found, Header.VERSION, pool));
  }

  MappedFileException byteOrder() {
    return refusal(
        RuleKey.MAPPED_VERSION,
        "%s was written on a machine of the other byte order: open it on one like that, or give %s another file"
            .formatted(file, pool));
  }

  MappedFileException layout(Header found, MappedLayout wanted) {
    return layout(found.layoutText().lines().toList(), shortened(found.fingerprint()), wanted);
  }

  /** The file has changed since it was looked at. */
  MappedFileException layout(List<String> found, MappedLayout wanted) {
    return layout(found, "as it was", wanted);
  }

  private MappedFileException layout(List<String> inFile, String found, MappedLayout wanted) {
    return refusal(
        RuleKey.MAPPED_LAYOUT,
        "%s (layout %s) was written for other elements than those of %s (layout %s): the file has `%s`, the declaration `%s`; open the file with the declaration that it was written for, bring it to this one with %s.migration(file), or give %s another file"
            .formatted(
                file,
                found,
                pool,
                shortened(wanted.fingerprint()),
                difference(inFile, wanted.lines()),
                difference(wanted.lines(), inFile),
                pool,
                pool));
  }

  /** A field would lose what is in it. */
  MappedFileException narrowed(StoredField from, StoredField to) {
    return refusal(
        RuleKey.MAPPED_LAYOUT,
        "%s cannot be brought to %s: %s does not hold every value that %s may have; give the new field another name, or keep its type and length"
            .formatted(file, pool, to, from));
  }

  /** An element is in a slot that there is no more. */
  MappedFileException fewerSlots(int slot, MappedLayout wanted) {
    return refusal(
        RuleKey.MAPPED_LAYOUT,
        "%s has an element in slot %s, and %s has %s slots only: declare more, or remove it"
            .formatted(file, slot, pool, wanted.capacity()));
  }

  /** Not all lines of the layout had room in the header. */
  MappedFileException longLayout() {
    return refusal(
        RuleKey.MAPPED_LAYOUT,
        "%s is of elements with so many fields that its header does not name them all: open it with the declaration that it was written for"
            .formatted(file));
  }

  MappedFileException corrupt(String what) {
    return refusal(
        RuleKey.MAPPED_CORRUPT,
        "%s is damaged, %s: put a copy of it in its place, or give %s another file"
            .formatted(file, what, pool));
  }

  MappedFileException locked(String by) {
    return refusal(
        RuleKey.MAPPED_LOCKED,
        "%s is open in %s: close the pool there first, or give %s another file"
            .formatted(file, by, pool));
  }

  private static MappedFileException refusal(RuleKey key, String text) {
    return new MappedFileException(key.text(), text);
  }

  private static String difference(List<String> lines, List<String> others) {
    List<String> own = lines.stream().filter(line -> !others.contains(line)).toList();
    return own.stream().limit(LINES_NAMED).collect(Collectors.joining(", "))
        + (own.size() > LINES_NAMED ? ", …" : "");
  }

  private static String shortened(byte[] fingerprint) {
    return HexFormat.of().formatHex(fingerprint, 0, FINGERPRINT_BYTES_NAMED);
  }
}
