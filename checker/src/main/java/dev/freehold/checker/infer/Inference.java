package dev.freehold.checker.infer;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.freehold.checker.policy.GeneratedFiles;
import dev.freehold.checker.rules.ClassesInside;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Supposition;
import dev.freehold.checker.typesystem.CallTypes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.checkerframework.javacutil.TreeUtils;

/**
 * Infers what signatures and fields should say, from all bodies of a compilation.
 *
 * <pre>{@code
 * class Box {                          // @MustRelease("close"): it owns a field
 *   private Res res;                   // @Own: close() releases it
 *   Box(Res res) { this.res = res; }   // @Own Res res: goes to an owned field
 *   Res get() { return res; }          // @Ref: a part of this
 *   void fill() { res.set(1); }        // @Mut Box this: its part is changed
 *   void close() { res.close(); }
 * }
 * }</pre>
 *
 * <p>Each round looks at all bodies with what the rounds before have found, until one finds nothing
 * new. What only the absence of evidence says comes last: a result that nobody uses up is lent.
 */
public final class Inference {
  /** More than any chain of calls that was met. */
  private static final int MOST_ROUNDS = 60;

  private final OwnershipTypes written;
  private final CallTypes callTypes;
  private final ProcessingEnvironment environment;
  private final List<TreePath> classes;
  private final Set<TypeElement> declared = new LinkedHashSet<>();
  private final LocalValues locals;
  private final OpenPlaces places;
  private final Inferred inferred;

  /**
   * For some classes.
   *
   * @param classes of source files, each with those inside it
   * @param written as the sources say it
   * @param callTypes the same, where type arguments carry qualifiers
   * @param covered by its full name, whether anything may be proposed for a class
   */
  public Inference(
      List<TreePath> classes,
      OwnershipTypes written,
      CallTypes callTypes,
      ProcessingEnvironment environment,
      Predicate<String> covered) {
    this.written = written;
    this.callTypes = callTypes;
    this.environment = environment;
    this.classes = classes;
    this.locals = new LocalValues(environment);
    for (TreePath top : classes) {
      locals.scan(top.getLeaf(), null);
      TypeElement outermost = TreeUtils.elementFromDeclaration((ClassTree) top.getLeaf());
      if (covered.test(outermost.getQualifiedName().toString())) {
        declare(top.getLeaf());
      }
    }
    this.places = new OpenPlaces(written, declared);
    this.inferred = new Inferred(places, written);
  }

  private void declare(Tree top) {
    for (ClassTree each : ClassesInside.in(top)) {
      TypeElement type = TreeUtils.elementFromDeclaration(each);
      if (!OwnershipTypes.isGenerated(type) && !GeneratedFiles.saysSo(each)) {
        declared.add(type);
      }
    }
  }

  /** What they should say beside what they do. */
  public List<Supposition> run() {
    BodyFacts facts = new BodyFacts();
    int before = -1;
    for (int round = 0; round < MOST_ROUNDS && before != inferred.changes(); round++) {
      before = inferred.changes();
      facts = look();
      new ReleasedFields(inferred, places, facts).conclude(declared);
      if (before == inferred.changes()) {
        conclude(facts, before);
      }
    }
    return inferred.suppositions();
  }

  /** One kind of conclusion after the other, until one says something new. */
  private void conclude(BodyFacts facts, int before) {
    GivenResults results = new GivenResults(inferred, places, facts);
    KeptFields fields = new KeptFields(inferred, places, facts);
    List<Runnable> steps =
        List.of(
            results::concludeClear,
            results::conclude,
            results::concludeHanded,
            fields::concludeOwned,
            () -> new ReleasedFields(inferred, places, facts).concludeClasses(declared),
            fields::concludeBorrowed,
            results::concludeBodyless,
            new ResultLenders(inferred, places, facts)::conclude);
    for (Runnable step : steps) {
      if (before == inferred.changes()) {
        step.run();
      }
    }
  }

  private BodyFacts look() {
    inferred.renew(written);
    BodyFacts facts = new BodyFacts();
    CallTypes supposed = callTypes.supposing(inferred.types());
    CallSignatures calls = new CallSignatures(inferred.types(), supposed);
    InferenceRound round =
        new InferenceRound(
            inferred, environment, calls, new Demands(inferred, places, facts), facts);
    ValueRoots roots = new ValueRoots(inferred.types(), calls, locals);
    for (TreePath top : classes) {
      calls.enter(top.getCompilationUnit());
      for (ClassTree each : ClassesInside.in(top.getLeaf())) {
        each.getMembers().forEach(member -> look(round, roots, each, member));
      }
    }
    return facts;
  }

  private static void look(InferenceRound round, ValueRoots roots, ClassTree type, Tree member) {
    if (member instanceof ClassTree) {
      return;
    }
    ExecutableElement within =
        member instanceof MethodTree method ? TreeUtils.elementFromDeclaration(method) : null;
    round.calls().enter(type, member);
    ValueUses uses = new ValueUses(round, roots, within);
    new BodyEvidence(uses).scan(member, null);
    new HiddenResources(uses).scan(member, null);
  }
}
