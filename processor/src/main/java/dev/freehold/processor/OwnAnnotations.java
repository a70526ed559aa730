package dev.freehold.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Says that Freehold's own annotations are dealt with, and the one on what it generates, which
 * javac asks of some processor under {@code -Xlint:processing}. {@link FreeholdProcessor} cannot
 * say it: it looks at all annotations, and would claim those of others with them. javac asks it
 * before this one, in the order of their names.
 */
@AutoService(Processor.class)
public final class OwnAnnotations extends AbstractProcessor {
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.freehold.*", "javax.annotation.processing.Generated");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // to claim them is what it is for
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return true;
  }
}
