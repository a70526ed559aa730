package dev.freehold.checker.typesystem;

import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import org.checkerframework.common.basetype.BaseTypeChecker;

/**
 * A type system of the Checker Framework that is started where it is needed, and told which class
 * to look at, as nobody has named it as a processor.
 */
public abstract class FrameworkChecker extends BaseTypeChecker {
  /** The options by which errors are not told. */
  static final Set<String> SILENCING =
      Set.of(
          "suppressWarnings",
          "skipDefs",
          "onlyDefs",
          "skipUses",
          "onlyUses",
          "skipFiles",
          "onlyFiles");

  private static final String PREFIX = "requirePrefixInWarningSuppressions";

  private boolean begun;

  /** Starts it. */
  protected final void start(ProcessingEnvironment environment) {
    FrameworkAnnotations.declareIn((JavacProcessingEnvironment) environment);
    init(environment);
    typeProcessingStart();
  }

  /** The framework's own listener would start it a second time. */
  @Override
  public void typeProcessingStart() {
    if (!begun) {
      begun = true;
      super.typeProcessingStart();
    }
  }

  /** Other options are those of other checkers in the same compilation. */
  @Override
  public Map<String, String> getOptions() {
    Map<String, String> ours = new HashMap<>(super.getOptions());
    ours.keySet().removeIf(name -> !SILENCING.contains(name) && !name.equals(PREFIX));
    return ours;
  }

  /** What is wrong is told in our own words. */
  @Override
  public Properties getMessagesProperties() {
    return new Properties();
  }
}
