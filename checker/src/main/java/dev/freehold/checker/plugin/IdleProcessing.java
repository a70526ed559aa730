package dev.freehold.checker.plugin;

import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.main.Arguments;
import com.sun.tools.javac.main.Option;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Options;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import javax.tools.JavaFileObject;

/**
 * Spares javac its annotation processing where ours is the only processor and has nothing to do.
 *
 * <p>A processor that is there, however idle, makes javac go through every source once more: on a
 * large code base that costs more than all the rest of Freehold. A pool declaration names our
 * package in its source, so where no source does, there is nothing to generate.
 */
final class IdleProcessing {
  private static final String SERVICES = "META-INF/services/javax.annotation.processing.Processor";
  private static final String OUR_PACKAGE = "freehold";

  private IdleProcessing() {}

  static void skip(JavacTask task) {
    // Through javac's interface for programs, processors may be given that cannot be seen from
    // here.
    if (task.getClass() == BasicJavacTask.class) {
      Context context = ((BasicJavacTask) task).getContext();
      Options options = Options.instance(context);
      if (!isAskedFor(options) && isOnlyProcessor() && !anySourceNamesUs(context)) {
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

  private static boolean isOnlyProcessor() {
    ClassLoader loader = IdleProcessing.class.getClassLoader();
    try {
      Enumeration<URL> found = loader.getResources(SERVICES);
      return Collections.list(found).size() == 1;
    } catch (IOException e) {
      return false;
    }
  }

  /** javac keeps what is read here for its parser. */
  private static boolean anySourceNamesUs(Context context) {
    Arguments arguments = Arguments.instance(context);
    if (!arguments.getClassNames().isEmpty()) {
      return true;
    }
    for (JavaFileObject source : arguments.getFileObjects()) {
      try {
        if (source.getCharContent(false).toString().contains(OUR_PACKAGE)) {
          return true;
        }
      } catch (IOException e) {
        return true;
      }
    }
    return false;
  }
}
