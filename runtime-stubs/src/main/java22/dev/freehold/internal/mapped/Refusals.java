package dev.freehold.internal.mapped;

import dev.freehold.internal.rule.RuleKey;
import dev.freehold.pool.MappedFileException;
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

  MappedFileException version(int found) {
    return refusal(
        RuleKey.MAPPED_VERSION,
        "%s is in version %s of the format, and this Freehold reads version %s: open it with the Freehold that wrote it, or give %s another file"
            .formatted(file, found, Header.VERSION, pool));
  }

  MappedFileException byteOrder() {
    return refusal(
        RuleKey.MAPPED_VERSION,
        "%s was written on a machine of the other byte order: open it on one like that, or give %s another file"
            .formatted(file, pool));
  }

  MappedFileException layout(Header found, MappedLayout wanted) {
    List<String> inFile = found.layoutText().lines().toList();
    return refusal(
        RuleKey.MAPPED_LAYOUT,
        "%s (layout %s) was written for other elements than those of %s (layout %s): the file has `%s`, the declaration `%s`; open the file with the declaration that it was written for, or give %s another file"
            .formatted(
                file,
                shortened(found.fingerprint()),
                pool,
                shortened(wanted.fingerprint()),
                difference(inFile, wanted.lines()),
                difference(wanted.lines(), inFile),
                pool));
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
