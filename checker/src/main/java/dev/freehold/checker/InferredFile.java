package dev.freehold.checker;

import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import com.sun.tools.javac.util.Context;
import dev.freehold.checker.infer.Inference;
import dev.freehold.checker.infer.InferredDiff;
import dev.freehold.checker.policy.Policy;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.trial.AnalysedSources;
import dev.freehold.checker.trial.TrialCompilation;
import dev.freehold.checker.violation.Ledger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * The file with what the sources of a compilation should say of ownership. They are analysed once
 * more, by a javac of its own, as the running one has thrown away what it knew of their bodies.
 */
public final class InferredFile {
  private final Context running;
  private final Map<String, String> options;
  private final Policy policy;

  /**
   * For a compilation that javac has found no errors of its own in.
   *
   * @param options the {@code -A} options, with their full names
   */
  public InferredFile(Context running, Map<String, String> options, Policy policy) {
    this.running = running;
    this.options = options;
    this.policy = policy;
  }

  /**
   * Begins an empty file: what an earlier compilation wrote must not stay.
   *
   * @throws InvalidPathException if that is no name of a file
   * @throws UncheckedIOException if it cannot be written
   */
  public static Path begin(String file) {
    Path path = Path.of(file);
    write(path, "");
    return path;
  }

  /**
   * Writes it.
   *
   * @param sources by the full names of the classes in them, without the pools
   * @param proposable which of them may be changed
   * @return what is to be said of it
   * @throws UncheckedIOException if it cannot be written
   */
  public String write(
      Path file, Map<String, JavaFileObject> sources, Predicate<JavaFileObject> proposable) {
    TrialCompilation trial =
        new TrialCompilation(
            running, task -> OwnershipChecker.again(task, options, policy), sources);
    List<JavaFileObject> changeable = trial.files().stream().filter(proposable).toList();
    InferredDiff diff = trial.analysed(changeable, this::infer);
    write(file, diff == null ? "" : diff.text());
    if (diff == null) {
      return "nothing was inferred: the sources cannot be compiled apart from their build";
    }
    String proposed =
        counted(diff.annotations(), "annotation is", "annotations are")
            + " inferred in "
            + counted(diff.changed().size(), "file", "files");
    return proposed + "; " + left(trial, changeable, diff);
  }

  private InferredDiff infer(AnalysedSources analysed) {
    OwnershipChecker checker =
        new OwnershipChecker(analysed.task(), options, policy, false, null, null, new Ledger());
    Inference inference =
        new Inference(
            analysed.classes(),
            checker.types(),
            checker.callTypes(),
            JavacProcessingEnvironment.instance(analysed.context()),
            policy.scope()::covers);
    return InferredDiff.of(inference.run(), analysed, checker.types());
  }

  private static String left(
      TrialCompilation trial, List<JavaFileObject> sources, InferredDiff diff) {
    @Nullable List<Diagnostic> found =
        trial.found(sources.stream().map(each -> after(each, diff)).toList());
    return found == null
        ? "with them it does not compile"
        : counted(found.size(), "error is", "errors are") + " left with them";
  }

  private static JavaFileObject after(JavaFileObject file, InferredDiff diff) {
    String text = diff.changed().get(file.toUri());
    return text == null ? file : TrialCompilation.withText(file, text);
  }

  private static String counted(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
