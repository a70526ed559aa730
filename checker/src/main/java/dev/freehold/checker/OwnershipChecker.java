package dev.freehold.checker;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import dev.freehold.checker.baseline.Baseline;
import dev.freehold.checker.bodies.SourceBodies;
import dev.freehold.checker.checks.RunTimeTests;
import dev.freehold.checker.errors.LeftOut;
import dev.freehold.checker.errors.LeftOutSearch;
import dev.freehold.checker.fix.FixFile;
import dev.freehold.checker.flow.event.Proofs;
import dev.freehold.checker.flow.event.SeenVariables;
import dev.freehold.checker.flow.java.FlowOptions;
import dev.freehold.checker.handles.HandleCheck;
import dev.freehold.checker.lint.HabitRules;
import dev.freehold.checker.policy.Naming;
import dev.freehold.checker.policy.Policy;
import dev.freehold.checker.release.Insertion;
import dev.freehold.checker.release.ReleasePlan;
import dev.freehold.checker.report.BaselineFilter;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.GeneratedCode;
import dev.freehold.checker.report.JavacReporter;
import dev.freehold.checker.rules.ClassRules;
import dev.freehold.checker.rules.ClassesInside;
import dev.freehold.checker.rules.ConsumingMethods;
import dev.freehold.checker.rules.Suspects;
import dev.freehold.checker.rules.ThisLeaks;
import dev.freehold.checker.suppress.Exemptions;
import dev.freehold.checker.suppress.ReasonRule;
import dev.freehold.checker.suppress.Suppressions;
import dev.freehold.checker.suppress.UnneededFixes;
import dev.freehold.checker.trial.FixSearch;
import dev.freehold.checker.trial.Recheck;
import dev.freehold.checker.trial.TrialBudget;
import dev.freehold.checker.types.AutoReleased;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.StubFile;
import dev.freehold.checker.types.Stubs;
import dev.freehold.checker.types.Tracking;
import dev.freehold.checker.types.UsesOwnership;
import dev.freehold.checker.typesystem.CallTypes;
import dev.freehold.checker.typesystem.Facilities;
import dev.freehold.checker.violation.Ledger;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Checks the ownership of one compilation, class by class. */
public final class OwnershipChecker {
  private final Context context;
  private final Recheck recheck;
  private final TrialBudget budget = new TrialBudget();
  private final OwnershipTypes types;
  private final FlowOptions options;
  private final CallTypes callTypes;
  private final HandleCheck handles;
  private final Suppressions suppressions;
  private final BaselineFilter baseline;
  private final JavacReporter reporter;
  private final Ledger ledger;
  private final Inheritance inheritance;
  private final ConsumingMethods consuming;
  private final @Nullable SourceBodies bodies;
  private final Suspects suspects = new Suspects();
  private final Policy policy;
  private final boolean seeksFixes;
  private final @Nullable FixFile fixes;
  private final RunTimeTests tests;
  private int classesUsingOwnership;
  private int trustedPlaces;
  private int classesLeftOut;
  private int bodiesLeftOut;

  /**
   * Makes a checker for one compilation.
   *
   * @param task the compilation
   * @param options the {@code -A} options, with their full names
   * @param policy how much each rule weighs, and what is asked of suppressions
   * @param seeksFixes whether to look for what would put the mistakes right
   * @param fixes takes that up; null where nobody asks for a file of it
   * @param baseline what is accepted; null where everything is told
   * @param ledger takes up what users are told
   * @throws StubException if they name what there is not, or a stub file has a mistake
   */
  public OwnershipChecker(
      JavacTask task,
      Map<String, String> options,
      Policy policy,
      boolean seeksFixes,
      @Nullable FixFile fixes,
      @Nullable Baseline baseline,
      Ledger ledger) {
    this.context = ((BasicJavacTask) task).getContext();
    Tracking tracking = Tracking.of(options.get("freehold.track"), task.getElements());
    List<StubFile> stubFiles = StubFiles.of(options.get("freehold.stubs"));
    this.recheck = another -> again(another, options, policy);
    this.types =
        OwnershipTypes.of(
            task,
            new Stubs(task, tracking, stubFiles),
            tracking,
            policy.habits().names() == Naming.INFER);
    JavacProcessingEnvironment environment = JavacProcessingEnvironment.instance(context);
    this.callTypes = new CallTypes(types, environment);
    this.handles = new HandleCheck(environment);
    this.options =
        new FlowOptions(
            "all".equals(options.get("freehold.exceptions")),
            environment,
            callTypes,
            AutoReleased.of(options));
    this.consuming = new ConsumingMethods(types, this.options);
    this.bodies =
        tracking == Tracking.NONE
            ? null
            : new SourceBodies(types, this.options, Symtab.instance(context).getAllClasses());
    if (bodies != null) {
      types.bodies().readBy(bodies);
    }
    this.seeksFixes = seeksFixes;
    this.fixes = fixes;
    this.policy = policy;
    this.tests = new RunTimeTests(context, types, policy.checks());
    this.suppressions = new Suppressions(new Facilities(callTypes, options));
    this.baseline = new BaselineFilter(context, baseline);
    this.ledger = ledger;
    this.reporter = new JavacReporter(context, policy.severities(), ledger);
    this.inheritance =
        new Inheritance(
            types, new ThisLeaks(types, this.options), Symtab.instance(context).getAllClasses());
  }

  /** The same checker for another compilation, which tells nobody. */
  static Function<TreePath, List<Diagnostic>> again(
      JavacTask task, Map<String, String> options, Policy policy) {
    OwnershipChecker other =
        new OwnershipChecker(task, options, policy, false, null, null, new Ledger());
    return path -> retold(other.found(path, false, new Proofs(), null).diagnostics(), path);
  }

  /**
   * Checks one class that javac has analysed, and the classes inside it.
   *
   * @param besideErrors whether javac has found errors, there or elsewhere
   * @throws UncheckedIOException if the fixes cannot be written
   */
  public void check(TreePath classPath, boolean besideErrors) {
    Proofs proofs = new Proofs();
    SeenVariables seen = policy.habits().any() && !besideErrors ? new SeenVariables() : null;
    Judgement judgement = found(classPath, besideErrors, proofs, seen);
    List<Diagnostic> found = judgement.diagnostics();
    List<Diagnostic> all = new ArrayList<>(found);
    if (seen != null) {
      all.addAll(HabitRules.check(classPath, types, policy.habits(), seen));
    }
    Exemptions exemptions = Exemptions.in(classPath);
    trustedPlaces += exemptions.trustedPlaces();
    if (seeksFixes) {
      ledger.trust(exemptions.trustedByFile());
    }
    suppressions.note(exemptions, all, classPath);
    report(classPath, all, found, !besideErrors);
    if (!besideErrors) {
      release(judgement.plans());
      runTimeTests((ClassTree) classPath.getLeaf(), proofs, found);
    }
    boolean commented = policy.suppressions().reasons();
    tell(classPath.getCompilationUnit(), ReasonRule.check(exemptions, classPath, commented));
  }

  /** What is found is released in a tree that no rule looks at any more. */
  private void release(List<ReleasePlan> plans) {
    if (!plans.isEmpty()) {
      Insertion insertion = new Insertion(context);
      plans.forEach(insertion::carryOut);
    }
  }

  /**
   * What the rules say of a class.
   *
   * @param diagnostics what is wrong
   * @param plans what is to be released automatically
   */
  private record Judgement(List<Diagnostic> diagnostics, List<ReleasePlan> plans) {}

  private Judgement found(
      TreePath classPath, boolean besideErrors, Proofs proofs, @Nullable SeenVariables seen) {
    callTypes.enter(classPath.getCompilationUnit());
    List<Diagnostic> found = new ArrayList<>();
    LeftOut leftOut = besideErrors ? leftOutOf(classPath) : LeftOut.NOTHING;
    FlowOptions asked = options.proving(proofs).watching(seen);
    ClassRules rules = new ClassRules(types, asked, leftOut, suspects);
    ClassTree top = (ClassTree) classPath.getLeaf();
    List<ClassTree> classes = ClassesInside.in(top);
    if (bodies != null && !besideErrors) {
      bodies.read(top);
    }
    found.addAll(rules.checkLocks(top, classes));
    boolean uses = false;
    for (ClassTree each : classes) {
      if (!leftOut.contains(each)) {
        if (leftOut.touches(each)) {
          types.consuming().leaveOut(TreeUtils.elementFromDeclaration(each));
        } else {
          consuming.learn(each, !besideErrors);
        }
        found.addAll(rules.checkInherited(each));
        if (UsesOwnership.in(each, types)) {
          uses = true;
          found.addAll(rules.check(each));
        }
      }
    }
    classesUsingOwnership += uses ? 1 : 0;
    found.addAll(inherited(classPath, classes, leftOut));
    if (!besideErrors && !ClassRules.isTrusted(TreeUtils.elementFromDeclaration(top))) {
      found.addAll(handles.check(classPath));
    }
    return new Judgement(found, rules.plans());
  }

  private void runTimeTests(ClassTree top, Proofs proofs, List<Diagnostic> found) {
    boolean sound = found.stream().allMatch(each -> each.key().isWarning());
    String inPackage = ((JCClassDecl) top).sym.packge().getQualifiedName().toString();
    ledger.tests(inPackage, tests.putInto(top, proofs, sound));
  }

  /**
   * Tells of suppressions that leave nothing out, when all classes have been checked and javac has
   * found no errors.
   */
  public void tellOfUnneeded() {
    suppressions
        .unneeded()
        .forEach(
            (file, found) -> {
              List<Diagnostic> told = told(file, found);
              reporter.report(file, seeksFixes ? UnneededFixes.of(file, told, fixes) : told);
            });
  }

  private void tell(CompilationUnitTree file, List<Diagnostic> found) {
    reporter.report(file, told(file, found));
  }

  private List<Diagnostic> told(CompilationUnitTree file, List<Diagnostic> found) {
    return baseline.told(file, Diagnostic.distinct(weighed(found)));
  }

  /**
   * Takes note of a class that javac has analysed without errors, and that is not to be checked,
   * for those that inherit from it.
   */
  public void pass(TreePath classPath) {
    callTypes.enter(classPath.getCompilationUnit());
    List<ClassTree> classes = ClassesInside.in((ClassTree) classPath.getLeaf());
    if (bodies != null) {
      bodies.read((ClassTree) classPath.getLeaf());
    }
    classes.forEach(each -> consuming.learn(each, true));
    tell(inheritance.pass(classPath.getCompilationUnit(), classes));
  }

  /**
   * What is wrong with what classes inherit. That of classes in other files is told at once; what
   * leaks out of a class is known only where all of its bodies are.
   */
  private List<Diagnostic> inherited(TreePath classPath, List<ClassTree> classes, LeftOut leftOut) {
    List<ClassTree> whole = classes.stream().filter(each -> !leftOut.touches(each)).toList();
    CompilationUnitTree file = classPath.getCompilationUnit();
    Map<CompilationUnitTree, List<Diagnostic>> inherited = inheritance.check(file, whole);
    List<Diagnostic> here = inherited.getOrDefault(file, List.of());
    inherited.remove(file);
    tell(inherited);
    return here;
  }

  private void tell(Map<CompilationUnitTree, List<Diagnostic>> late) {
    late.values().forEach(suppressions::note);
    late.forEach((file, found) -> tell(file, suppressions.told(weighed(found))));
  }

  /** Those of rules that are not off. */
  private List<Diagnostic> weighed(List<Diagnostic> found) {
    return found.stream().filter(each -> policy.severities().of(each.key()).isPresent()).toList();
  }

  private LeftOut leftOutOf(TreePath classPath) {
    LeftOut leftOut =
        LeftOutSearch.in(
            context,
            (JCCompilationUnit) classPath.getCompilationUnit(),
            (JCClassDecl) classPath.getLeaf());
    classesLeftOut += leftOut.trees().isEmpty() ? 0 : 1;
    bodiesLeftOut += leftOut.bodies();
    return leftOut;
  }

  /**
   * What goes wrong in the search for a fix hides no mistake; that a fix compiles can be told only
   * where the rest does.
   *
   * @param all what is to be told, if nobody minds
   * @param found of that what breaks a rule of ownership
   */
  private void report(
      TreePath classPath, List<Diagnostic> all, List<Diagnostic> found, boolean compiles) {
    CompilationUnitTree file = classPath.getCompilationUnit();
    List<Diagnostic> told =
        baseline.told(file, retold(suppressions.told(weighed(all), classPath), classPath));
    try {
      if (seeksFixes && compiles && !told.isEmpty()) {
        List<Diagnostic> broken = retold(found, classPath);
        told =
            FixSearch.in(classPath, broken, context, types, options, recheck, budget)
                .writeTo(fixes, told);
      }
    } finally {
      reporter.report(file, told);
    }
  }

  private static List<Diagnostic> retold(List<Diagnostic> diagnostics, TreePath classPath) {
    return GeneratedCode.retell(
        Diagnostic.distinct(diagnostics), classPath.getLeaf(), classPath.getCompilationUnit());
  }

  /** What signatures say. */
  OwnershipTypes types() {
    return types;
  }

  /** What calls say where type arguments carry qualifiers. */
  CallTypes callTypes() {
    return callTypes;
  }

  /** How many errors were left out, as users want it. */
  public int suppressed() {
    return suppressions.suppressed();
  }

  /** How many methods, classes and variables are trusted, by {@code @Unsafe}. */
  public int trustedPlaces() {
    return trustedPlaces;
  }

  /** The rules that were broken. */
  public Set<RuleKey> reported() {
    return reporter.reported();
  }

  /** In how many of the checked classes something was left out because of errors of javac's. */
  public int classesLeftOut() {
    return classesLeftOut;
  }

  /** How many methods and initializers with code were left out. */
  public int bodiesLeftOut() {
    return bodiesLeftOut;
  }

  /** How many of the checked classes use ownership. */
  public int classesUsingOwnership() {
    return classesUsingOwnership;
  }
}
