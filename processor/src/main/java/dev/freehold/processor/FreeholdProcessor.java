package dev.freehold.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Generates a pool for each declaration. It is started in every compilation, so it loads nothing
 * before it has seen one.
 */
@AutoService(Processor.class)
public final class FreeholdProcessor extends AbstractProcessor {
  private static final Set<String> DECLARATIONS =
      Set.of(
          "dev.freehold.pool.FixedPool",
          "dev.freehold.pool.DynamicPool",
          "dev.freehold.pool.SharedPool",
          "dev.freehold.pool.StackPool",
          "dev.freehold.pool.RegionPool");

  private @Nullable PoolProcessing processing;

  /** Every annotation: javac warns of the options of a processor that has not run. */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(
        "freehold.note",
        "freehold.exceptions",
        "freehold.fixes",
        "freehold.checker",
        "freehold.checks",
        "freehold.guards",
        "freehold.track",
        "freehold.stubs");
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

  /** Claims nothing: javac does not run those who come after a processor that claims everything. */
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      if (DECLARATIONS.contains(annotation.getQualifiedName().toString())) {
        processing().add(round.getElementsAnnotatedWith(annotation));
      }
    }
    if (processing != null) {
      processing.process(round.getRootElements());
    }
    return false;
  }

  private PoolProcessing processing() {
    if (processing == null) {
      processing = new PoolProcessing(processingEnv);
    }
    return processing;
  }
}
