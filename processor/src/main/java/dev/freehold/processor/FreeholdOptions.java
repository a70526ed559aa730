package dev.freehold.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Knows the options of Freehold in every compilation, with or without declarations in it: javac
 * warns of options that no processor that ran knows. It claims no annotation.
 */
@AutoService(Processor.class)
public final class FreeholdOptions extends AbstractProcessor {
  static final Set<String> NAMES =
      Set.of(
          "freehold.note",
          "freehold.exceptions",
          "freehold.checker",
          "freehold.checks",
          "freehold.track",
          "freehold.stubs");

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return NAMES;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    CheckerPresence.require(environment);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return false;
  }
}
