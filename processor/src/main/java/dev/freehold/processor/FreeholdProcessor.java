package dev.freehold.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Generates a pool for each declaration. It loads nothing before it has seen one. */
@AutoService(Processor.class)
public final class FreeholdProcessor extends AbstractProcessor {
  private static final String FIXED_POOL = "dev.freehold.pool.FixedPool";

  private @Nullable PoolProcessing processing;

  /**
   * All that stands in declarations and pools: javac may warn of annotations that nobody claims.
   */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.freehold.*", "javax.annotation.processing.Generated");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return FreeholdOptions.NAMES;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /**
   * Claims its annotations: nobody else's they are, and javac warns of those that nobody claims.
   */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations")
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      if (annotation.getQualifiedName().contentEquals(FIXED_POOL)) {
        processing().add(round.getElementsAnnotatedWith(annotation));
      }
    }
    if (processing != null) {
      processing.process(round.getRootElements());
    }
    return true;
  }

  private PoolProcessing processing() {
    if (processing == null) {
      processing = new PoolProcessing(processingEnv);
    }
    return processing;
  }
}
