package dev.freehold.checker.plugin;

import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.main.Arguments;
import com.sun.tools.javac.main.Option;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Options;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.tools.JavaFileObject;

/**
 * Spares javac its annotation processing where ours is the only processor and has nothing to do.
 *
 * <p>A processor that is there, however idle, makes javac go through every source once more: on a
 * large code base that costs more than all the rest of Freehold. A pool declaration names our
 * package in its source, so where no source does, there is nothing to generate.
 */
final class IdleProcessing {
  private static final String OUR_PACKAGE = "freehold";
  private static final byte[] BYTES = OUR_PACKAGE.getBytes(StandardCharsets.US_ASCII);

  private IdleProcessing() {}

  static void skip(JavacTask task) {
    // Through javac's interface for programs, processors may be given that cannot be seen from
    // here.
    if (task.getClass() == BasicJavacTask.class) {
      Context context = ((BasicJavacTask) task).getContext();
      Options options = Options.instance(context);
      if (!isAskedFor(options)
          && Services.onlyOurs(Services.PROCESSORS)
          && !anySourceNamesUs(context)) {
        options.put("-proc:", "none");
        options.put("-proc:none", "none");
      }
    }
  }

  private static boolean isAskedFor(Options options) {
    return options.isSet(Option.PROC)
        || options.isSet(Option.PROCESSOR)
        || options.isSet(Option.PROCESSOR_MODULE_PATH)
        || options.isSet("-proc:");
  }

  /**
   * Reads bytes, not characters: what javac decodes it keeps, and the memory would cost more than
   * the second reading.
   */
  private static boolean anySourceNamesUs(Context context) {
    Arguments arguments = Arguments.instance(context);
    if (!arguments.getClassNames().isEmpty() || !isWrittenInAscii(Options.instance(context))) {
      return true;
    }
    byte[] buffer = new byte[1 << 16];
    for (JavaFileObject source : arguments.getFileObjects()) {
      try (InputStream in = source.openInputStream()) {
        if (namesUs(in, buffer)) {
          return true;
        }
      } catch (IOException | RuntimeException e) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name of our package has the same bytes in the sources' encoding as here. */
  private static boolean isWrittenInAscii(Options options) {
    String encoding = options.get(Option.ENCODING);
    try {
      Charset charset = encoding == null ? Charset.defaultCharset() : Charset.forName(encoding);
      return charset.canEncode() && Arrays.equals(OUR_PACKAGE.getBytes(charset), BYTES);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean namesUs(InputStream in, byte[] buffer) throws IOException {
    int kept = 0;
    for (int read = in.read(buffer); read >= 0; ) {
      int length = kept + read;
      if (contains(buffer, length)) {
        return true;
      }
      // The name may lie across two parts.
      kept = Math.min(length, BYTES.length - 1);
      System.arraycopy(buffer, length - kept, buffer, 0, kept);
      read = in.read(buffer, kept, buffer.length - kept);
    }
    return false;
  }

  private static boolean contains(byte[] text, int length) {
    int last = length - BYTES.length;
    for (int at = 0; at <= last; at++) {
      if (text[at] == BYTES[0]
          && Arrays.equals(text, at, at + BYTES.length, BYTES, 0, BYTES.length)) {
        return true;
      }
    }
    return false;
  }
}
