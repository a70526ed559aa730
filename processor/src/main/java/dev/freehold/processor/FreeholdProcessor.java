package dev.freehold.processor;

import com.google.auto.service.AutoService;
import dev.freehold.processor.declaration.PoolKind;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Generates a pool for each declaration. It is started in every compilation, so before it has seen
 * one it loads no more than the names of the kinds.
 */
@AutoService(Processor.class)
public final class FreeholdProcessor extends AbstractProcessor {
  /** The options that all checkers of the Checker Framework have. */
  private static final Set<String> OF_CHECKERS =
      Set.of(
          "warns",
          "suppressWarnings",
          "requirePrefixInWarningSuppressions",
          "skipDefs",
          "onlyDefs",
          "skipUses",
          "onlyUses",
          "skipFiles",
          "onlyFiles",
          "onlyAnnotatedFor",
          "useConservativeDefaultsForUncheckedCode");

  private @Nullable PoolProcessing processing;

  /** Every annotation: javac warns of the options of a processor that has not run. */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  /** Every option that is called ours: the plugin says which of them there are not. */
  @Override
  public Set<String> getSupportedOptions() {
    Set<String> supported = new HashSet<>(OF_CHECKERS);
    if (isInitialized()) {
      for (String name : processingEnv.getOptions().keySet()) {
        if (name.startsWith("freehold.")) {
          supported.add(name);
        }
      }
    }
    return supported;
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
      if (PoolKind.declaredBy(annotation.getQualifiedName()).isPresent()) {
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
