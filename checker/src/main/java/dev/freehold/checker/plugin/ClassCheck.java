package dev.freehold.checker.plugin;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import com.sun.tools.javac.code.DeferredCompletionFailureHandler;
import com.sun.tools.javac.util.Context;
import dev.freehold.checker.InferredFile;
import dev.freehold.checker.OwnershipChecker;
import dev.freehold.checker.output.CompilationResult;
import dev.freehold.checker.policy.CheckedCode;
import dev.freehold.checker.policy.GeneratedFiles;
import dev.freehold.checker.policy.Policy;
import dev.freehold.checker.report.DeclarationErrors;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.StubException;
import dev.freehold.checker.violation.Ledger;
import dev.freehold.checker.violation.Violation;
import dev.freehold.internal.rule.RuleKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Checks one class after another; the checker itself is made when the first tracked type is seen.
 */
final class ClassCheck {
  private final JavacTask task;
  private final Map<String, String> options;
  private final Policy policy;
  private final ParsedSources sources = new ParsedSources();
  private final GeneratedFiles generated = new GeneratedFiles();
  private final TrackedTypesSeen tracked;
  private final CompilerErrors errors;
  private final Context context;
  private final PlacelessErrors told;
  private final WantedFiles files;
  private final Ledger ledger = new Ledger();
  private final @Nullable DeclarationErrors declarations;
  private @Nullable OwnershipChecker checker;

  /** A mistake in the options is the same for every class: it is told once. */
  private boolean misconfigured;

  private int classesUsingOwnership;
  private int skipped;

  /** How many classes were given up because of a fault of ours. */
  private int faults;

  private boolean finished;

  ClassCheck(JavacTask task, Context context, CompilerSettings settings, CompilerErrors errors) {
    this.task = task;
    this.context = context;
    this.options = settings.options();
    this.policy = settings.policy();
    this.tracked = new TrackedTypesSeen(context, settings.widensTracking());
    this.errors = errors;
    this.told = new PlacelessErrors(context);
    this.files = new WantedFiles(options, settings.reports(), told);
    this.declarations = settings.reports() ? DeclarationErrors.in(context) : null;
    this.misconfigured = files.areMistaken();
  }

  /**
   * Writes the reports that are asked for, when all has been checked.
   *
   * @param all how many classes there are
   * @param unseen how many of them javac has not analysed
   */
  void writeReports(int all, int unseen) {
    int unchecked = misconfigured ? all : unseen + classesLeftOut() + faults;
    List<Violation> told = new ArrayList<>(declarations());
    boolean others = errors.ofJavac() > told.size();
    told.addAll(ledger.told());
    files.write(
        new CompilationResult(
            told,
            all - skipped,
            unchecked,
            others,
            suppressed(),
            ledger.trusted(),
            files.trend(),
            ledger.tests()));
  }

  /** Takes note of a file that javac has parsed. */
  void parsed(CompilationUnitTree file) {
    if (declarations != null) {
      declarations.parsed(file);
    }
    if (files.inferred() != null) {
      sources.add(file);
    }
  }

  private List<Violation> declarations() {
    return declarations == null ? List.of() : declarations.violations();
  }

  /** Takes up the sources that annotation processors have written. */
  void generated(Collection<JavaFileObject> files) {
    generated.add(files);
  }

  /** Ends the compilation for the baseline; says what is to be said of it. */
  Optional<String> endBaseline() {
    return files.endBaseline(!misconfigured && faults == 0 && !errors.anyOfJavac());
  }

  /** Writes what the sources should say, where that is asked for; says what is to be said of it. */
  Optional<String> infer() {
    Path file = files.inferred();
    if (file == null || misconfigured) {
      return Optional.empty();
    }
    if (errors.anyOfJavac()) {
      return Optional.of("nothing was inferred, as there are other errors");
    }
    if (!tracked.any()) {
      return Optional.of("nothing was inferred, as no class is a resource");
    }
    return Optional.of(
        new InferredFile(context, options, policy)
            .write(file, sources.files(), each -> !generated.has(each)));
  }

  void check(TypeElement type, TreePath path) {
    boolean covered = isCovered(type, path);
    skipped += covered ? 0 : 1;
    if (covered) {
      files.compiles(path.getCompilationUnit());
    }
    if (!misconfigured && tracked.any() && !errors.structureIsGuessed()) {
      errors.attribute(() -> checkGuarded(type, path, covered));
    }
  }

  /** What is known of suppressions when all classes have been checked; once. */
  void finish() {
    if (!finished) {
      finished = true;
      errors.attribute(this::tellOfSuppressions);
    }
  }

  private void tellOfSuppressions() {
    if (checker != null && faults == 0 && !errors.anyOfJavac()) {
      checker.tellOfUnneeded();
    }
    int max = policy.suppressions().max();
    if (suppressed() > max) {
      told.tell(
          (suppressed() == 1 ? "1 error is" : suppressed() + " errors are")
              + " suppressed, and -Afreehold.suppressions.max="
              + max
              + " allows no more");
    }
  }

  /** Generated pools are trusted, and counted with the rest. */
  private boolean isCovered(TypeElement type, TreePath path) {
    CheckedCode scope = policy.scope();
    return scope.covers(type.getQualifiedName().toString())
        && (scope.othersCode()
            || !generated.has((ClassTree) path.getLeaf(), path.getCompilationUnit())
            || OwnershipTypes.isGenerated(type));
  }

  /** A class that is missing from the class path is then an unknown type, and no failure. */
  private void checkGuarded(TypeElement type, TreePath path, boolean covered) {
    DeferredCompletionFailureHandler missing = DeferredCompletionFailureHandler.instance(context);
    DeferredCompletionFailureHandler.Handler before = missing.setHandler(missing.userCodeHandler);
    try {
      checkOrReport(type, path, covered);
    } finally {
      missing.setHandler(before);
    }
  }

  /** How many of the classes checked, each with those inside it, use ownership. */
  int classesUsingOwnership() {
    return classesUsingOwnership;
  }

  /** How many classes were not checked, as options or their origin say. */
  int skipped() {
    return skipped;
  }

  /** How many methods, classes and variables are trusted, by {@code @Unsafe}. */
  int trustedPlaces() {
    return checker == null ? 0 : checker.trustedPlaces();
  }

  /** How many errors were left out, as users want it. */
  int suppressed() {
    return checker == null ? 0 : checker.suppressed();
  }

  /** The rules that were broken. */
  Set<RuleKey> reported() {
    return checker == null ? Set.of() : checker.reported();
  }

  /** In how many classes something was left out because of errors of javac's. */
  int classesLeftOut() {
    return checker == null ? 0 : checker.classesLeftOut();
  }

  /** How many methods and initializers were left out. */
  int bodiesLeftOut() {
    return checker == null ? 0 : checker.bodiesLeftOut();
  }

  /** A fault of ours becomes an error at the class: never a crash of javac, never silence. */
  @SuppressWarnings("CatchingUnchecked")
  private void checkOrReport(TypeElement type, TreePath path, boolean covered) {
    try {
      OwnershipChecker toUse = checker();
      int before = toUse.classesUsingOwnership();
      if (covered) {
        toUse.check(path, errors.anyOfJavac());
      } else if (!errors.anyOfJavac()) {
        toUse.pass(path);
      }
      classesUsingOwnership += toUse.classesUsingOwnership() > before ? 1 : 0;
    } catch (StubException mistake) {
      misconfigured = true;
      // Null where the mistake is told already, at its place in the stub file.
      if (mistake.complaint() != null) {
        told.tell(mistake.complaint());
      }
    } catch (Throwable fault) {
      faults++;
      Trees.instance(task)
          .printMessage(
              Diagnostic.Kind.ERROR,
              FaultReport.of(type.getQualifiedName().toString(), fault),
              path.getLeaf(),
              path.getCompilationUnit());
    }
  }

  private OwnershipChecker checker() {
    if (checker == null) {
      checker =
          new OwnershipChecker(
              task, options, policy, files.seekFixes(), files.fixes(), files.baseline(), ledger);
    }
    return checker;
  }
}
