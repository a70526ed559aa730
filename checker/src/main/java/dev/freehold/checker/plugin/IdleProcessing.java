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

  /** In bytes: what javac decodes it keeps, and that costs more than to read it twice. */
  private static boolean anySourceNamesUs(Context context) {
    Arguments arguments = Arguments.instance(context);
    if (!arguments.getClassNames().isEmpty() || !isWrittenInAscii(Options.instance(context))) {
      return true;
    }
    for (JavaFileObject source : arguments.getFileObjects()) {
      try (InputStream in = source.openInputStream()) {
        if (new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains(OUR_PACKAGE)) {
          return true;
        }
      } catch (IOException | RuntimeException e) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name of our package has the same bytes in the sources' encoding. */
  private static boolean isWrittenInAscii(Options options) {
    String encoding = options.get(Option.ENCODING);
    try {
      Charset charset = encoding == null ? Charset.defaultCharset() : Charset.forName(encoding);
      byte[] ascii = OUR_PACKAGE.getBytes(StandardCharsets.US_ASCII);
      return charset.canEncode() && Arrays.equals(OUR_PACKAGE.getBytes(charset), ascii);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
