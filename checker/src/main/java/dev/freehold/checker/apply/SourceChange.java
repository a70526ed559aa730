package dev.freehold.checker.apply;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Another text for one source file. It is written only while the file is what was read. */
final class SourceChange {
  private final Path path;
  private final byte[] before;
  private final byte[] after;

  private SourceChange(Path path, byte[] before, byte[] after) {
    this.path = path;
    this.before = before;
    this.after = after;
  }

  /**
   * The change that some fixes make together, none of which overlaps another.
   *
   * @param content of the file
   * @throws NotApplied if the file is not what the fixes were made for, or cannot be read as text
   */
  static SourceChange of(Path path, byte[] content, Charset charset, List<WrittenFix> fixes)
      throws NotApplied {
    String text = text(path, content, charset);
    try {
      ByteBuffer changed = charset.newEncoder().encode(CharBuffer.wrap(changed(path, text, fixes)));
      byte[] after = new byte[changed.remaining()];
      changed.get(after);
      return new SourceChange(path, content, after);
    } catch (CharacterCodingException e) {
      throw notIn(charset, path);
    }
  }

  /**
   * The text of the file.
   *
   * @throws NotApplied if it cannot be read as text
   */
  static String text(Path path, byte[] content, Charset charset) throws NotApplied {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      throw notIn(charset, path);
    }
  }

  private static NotApplied notIn(Charset charset, Path path) {
    return new NotApplied(path + " is not all " + charset + ": name its encoding by -encoding");
  }

  /** The file. */
  Path path() {
    return path;
  }

  private static String changed(Path path, String text, List<WrittenFix> fixes) throws NotApplied {
    List<String> lines = linesOf(text);
    List<Hunk> hunks = new ArrayList<>();
    fixes.forEach(fix -> hunks.addAll(fix.hunks()));
    hunks.sort(Comparator.comparingInt(Hunk::start));
    StringBuilder changed = new StringBuilder();
    int done = 0;
    for (Hunk hunk : hunks) {
      if (!hunk.fits(lines)) {
        throw NotApplied.changed(path);
      }
      lines.subList(done, hunk.start()).forEach(changed::append);
      hunk.after().forEach(changed::append);
      done = hunk.end();
    }
    lines.subList(done, lines.size()).forEach(changed::append);
    return changed.toString();
  }

  private static List<String> linesOf(String text) {
    List<String> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start) + 1;
      end = end == 0 ? text.length() : end;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }

  /**
   * Writes the file.
   *
   * @throws NotApplied if it is another than it was, or cannot be written
   */
  void make() throws NotApplied {
    replace(before, after);
  }

  /**
   * Writes what was there before.
   *
   * @throws NotApplied if it is another than it was made, or cannot be written
   */
  void undo() throws NotApplied {
    replace(after, before);
  }

  private void replace(byte[] expected, byte[] other) throws NotApplied {
    try {
      if (!Arrays.equals(Files.readAllBytes(path), expected)) {
        throw NotApplied.changed(path);
      }
      Files.write(path, other);
    } catch (IOException e) {
      throw new NotApplied(path + " cannot be written");
    }
  }
}
