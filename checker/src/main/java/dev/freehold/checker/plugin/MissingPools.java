package dev.freehold.checker.plugin;

import com.sun.source.util.JavacTask;
import com.sun.tools.javac.main.Option;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Options;
import dev.freehold.processor.declaration.PoolKind;
import dev.freehold.processor.layout.PoolNames;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Says why there is no pool where javac has not been told to run annotation processors: the checker
 * is started from the class path too, and since Java 23 a processor is not.
 */
final class MissingPools {
  private static final int NOT_BY_ITSELF = 23;

  private final Elements elements;
  private final boolean processing;
  private @Nullable String declaration;

  MissingPools(JavacTask task, Context context) {
    this.elements = task.getElements();
    this.processing = processes(Options.instance(context));
  }

  void see(TypeElement type) {
    if (!processing
        && declaration == null
        && !PoolKind.of(type).isEmpty()
        && elements.getTypeElement(PoolNames.of(type).canonicalName()) == null) {
      declaration = type.getSimpleName().toString();
    }
  }

  Optional<String> note() {
    return Optional.ofNullable(declaration)
        .map(
            name ->
                "Freehold wrote no pool for `%s`: javac runs no annotation processors here. "
                        .formatted(name)
                    + "Put Freehold on the processor path, or pass -proc:full");
  }

  private static boolean processes(Options options) {
    if (options.isSet(Option.PROC, "none")) {
      return false;
    }
    return Runtime.version().feature() < NOT_BY_ITSELF
        || options.isSet(Option.PROC, "full")
        || options.isSet(Option.PROC, "only")
        || options.isSet(Option.PROCESSOR)
        || options.isSet(Option.PROCESSOR_PATH)
        || options.isSet(Option.PROCESSOR_MODULE_PATH);
  }
}
