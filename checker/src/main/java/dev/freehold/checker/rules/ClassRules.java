package dev.freehold.checker.rules;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import dev.freehold.checker.errors.LeftOut;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.Possessions;
import dev.freehold.checker.flow.java.BodyFlow;
import dev.freehold.checker.flow.java.FlowOptions;
import dev.freehold.checker.release.ReleasePlan;
import dev.freehold.checker.release.ReleasePlanner;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Polymorphism;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.ResourceClasses;
import dev.freehold.checker.types.Signature;
import dev.freehold.checker.types.UsesOwnership;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Applies every rule to one class: to its declarations, and to the bodies of its members. */
public final class ClassRules {
  private final OwnershipTypes types;
  private final FlowOptions options;
  private final LeftOut leftOut;
  private final Suspects suspects;
  private final List<ReleasePlan> plans = new ArrayList<>();
  private @Nullable ReleasePlanner planner;

  /** Rules for classes that are looked at alone. */
  public ClassRules(OwnershipTypes types, FlowOptions options, LeftOut leftOut) {
    this(types, options, leftOut, new Suspects());
  }

  /**
   * The rules of one compilation.
   *
   * @param leftOut what cannot be judged, as javac has found errors in it
   * @param suspects takes up what the classes show of declarations
   */
  public ClassRules(OwnershipTypes types, FlowOptions options, LeftOut leftOut, Suspects suspects) {
    this.types = types;
    this.options = options;
    this.leftOut = leftOut;
    this.suspects = suspects;
  }

  /** What is wrong with the class; classes inside it are checked on their own. */
  public List<Diagnostic> check(ClassTree type) {
    TypeElement element = TreeUtils.elementFromDeclaration(type);
    if (isTrusted(element)) {
      return List.of();
    }
    List<Diagnostic> found = new ArrayList<>(new LocalDeclarationRule(types).check(element, type));
    found.addAll(new CarrierSubclassRule(types).check(element, type));
    found.addAll(check(type, concerned(type, element)));
    return found;
  }

  /** What is wrong with what the class inherits, whether or not it uses ownership itself. */
  public List<Diagnostic> checkInherited(ClassTree type) {
    TypeElement element = TreeUtils.elementFromDeclaration(type);
    if (isTrusted(element)) {
      return List.of();
    }
    List<Diagnostic> found = new ArrayList<>(new InheritedSetterRule(types).check(element, type));
    found.addAll(new InheritedBodyRule(types, options.callTypes()).check(element, type));
    found.addAll(new InheritedConsumerRule(types).check(element, type));
    return found;
  }

  /**
   * What is wrong with the locks of the {@code @Sync} classes in a source class.
   *
   * @param all the class and those inside it
   */
  public List<Diagnostic> checkLocks(ClassTree top, List<ClassTree> all) {
    if (all.stream().anyMatch(leftOut::touches)) {
      return List.of();
    }
    List<ClassTree> sync =
        all.stream().filter(each -> isSync(TreeUtils.elementFromDeclaration(each))).toList();
    return sync.isEmpty() ? List.of() : new SyncClassRule(types).check(top, sync);
  }

  private boolean isSync(TypeElement type) {
    return types.sharing().saysSync(type) && !isTrusted(type);
  }

  private List<Tree> concerned(ClassTree type, TypeElement element) {
    List<Tree> members = new ArrayList<>();
    boolean fields = type.getMembers().stream().anyMatch(this::isFieldThatUses);
    boolean tracked =
        types.resources().kindOf(element) != ResourceClasses.Kind.ORDINARY
            && !types.resources().isLenient(element);
    for (Tree member : type.getMembers()) {
      if (tracked || UsesOwnership.in(member, types) || (fields && concernsFields(member))) {
        members.add(member);
      }
    }
    return members;
  }

  /** What is wrong with some members of the class, whether or not they use ownership. */
  public List<Diagnostic> check(ClassTree type, List<? extends Tree> members) {
    TypeElement element = TreeUtils.elementFromDeclaration(type);
    List<Diagnostic> found = new ArrayList<>();
    List<Supplier<List<Diagnostic>>> bodies = new ArrayList<>();
    FlowRules flowRules = new FlowRules(type, types);
    for (Tree member : members) {
      if (leftOut.contains(member)) {
        suspects.leaveOut(member);
      } else if (!isTrusted(element) && !isTrusted(member)) {
        options.callTypes().enter(type, member);
        found.addAll(DeclarationRules.check(types, options, suspects, element, member));
        Possessions possessions = possessions(element, member);
        for (List<FlowEvent> events : events(type, element, member, possessions)) {
          suspects.note(type, events);
          bodies.add(
              possessions == null
                  ? () -> flowRules.judge(events, suspects)
                  : () -> releasing(flowRules, element, member, possessions, events));
        }
      }
    }
    bodies.forEach(body -> found.addAll(body.get()));
    return found;
  }

  /** Takes up who owns what, where that is released automatically; otherwise nobody asks. */
  private @Nullable Possessions possessions(TypeElement type, Tree member) {
    if (member instanceof ClassTree) {
      return null;
    }
    return options.released().covers(declared(type, member)) && !isPolymorphic(member)
        ? new Possessions()
        : null;
  }

  /** What may have annotations: a block has those of its class. */
  private static Element declared(TypeElement type, Tree member) {
    Element element = member instanceof BlockTree ? type : TreeUtils.elementFromTree(member);
    return element == null ? type : element;
  }

  private boolean isPolymorphic(Tree member) {
    return member instanceof MethodTree method
        && types.signatures().polymorphism(TreeUtils.elementFromDeclaration(method)).isAny();
  }

  /** What is wrong in a body all the same; where anything is, nothing is released in it. */
  private List<Diagnostic> releasing(
      FlowRules rules,
      TypeElement type,
      Tree member,
      Possessions possessions,
      List<FlowEvent> events) {
    ReleasePlan plan = planner().plan(member, (ClassSymbol) type, possessions, events);
    List<Diagnostic> remaining = rules.judge(plan.remaining(events), suspects, plan::whyNot);
    if (remaining.stream().allMatch(each -> each.key().isWarning())) {
      if (!plan.isEmpty()) {
        plans.add(plan);
      }
      return remaining;
    }
    return options.released().tellsAll(declared(type, member))
        ? remaining
        : rules.judge(events, suspects, plan::whyNot);
  }

  private ReleasePlanner planner() {
    if (planner == null) {
      JavacProcessingEnvironment environment = (JavacProcessingEnvironment) options.environment();
      planner = new ReleasePlanner(environment.getContext(), types);
    }
    return planner;
  }

  /** What is to be released automatically in what has been checked. */
  public List<ReleasePlan> plans() {
    return plans;
  }

  private boolean isFieldThatUses(Tree member) {
    return !(member instanceof MethodTree) && UsesOwnership.in(member, types);
  }

  /** Constructors fill the owned fields and consuming methods empty them, named there or not. */
  private boolean concernsFields(Tree member) {
    if (!(member instanceof MethodTree method)) {
      return false;
    }
    ExecutableElement element = TreeUtils.elementFromDeclaration(method);
    return element.getKind() == ElementKind.CONSTRUCTOR
        || types.signatures().of(element).receiver() == Qualifier.OWN;
  }

  /** What is {@code @PolyOwn} is followed as an owner, and as a borrow. */
  private List<List<FlowEvent>> events(
      ClassTree type, TypeElement element, Tree member, @Nullable Possessions possessions) {
    if (member instanceof ClassTree) {
      return List.of();
    }
    FlowOptions wanted = possessions == null ? options : options.possessing(possessions);
    FlowOptions closely = UsesOwnership.strictlyIn(member, types) ? wanted : wanted.leniently();
    if (!(member instanceof MethodTree method)) {
      return List.of(BodyFlow.ofInitializer(types, closely, element, member));
    }
    ExecutableElement declared = TreeUtils.elementFromDeclaration(method);
    Polymorphism polymorphism = types.signatures().polymorphism(declared);
    if (!polymorphism.isAny()) {
      return List.of(BodyFlow.ofMethod(types, closely, type, method));
    }
    // Of what stands on one side only nobody knows what the body is to do.
    return polymorphism.isWhole() ? bothWays(closely, type, method, polymorphism) : List.of();
  }

  private List<List<FlowEvent>> bothWays(
      FlowOptions closely, ClassTree type, MethodTree method, Polymorphism polymorphism) {
    Signature declared = types.signatures().of(TreeUtils.elementFromDeclaration(method));
    List<List<FlowEvent>> all = new ArrayList<>();
    try {
      for (Qualifier each : Polymorphism.INSTANCES) {
        options.callTypes().standingFor(each);
        Signature signature = polymorphism.instance(declared, each);
        all.add(BodyFlow.ofMethod(types, closely, type, method, signature));
      }
    } finally {
      options.callTypes().standingFor(null);
    }
    return all;
  }

  private static boolean isTrusted(Tree member) {
    boolean declares = member instanceof MethodTree || member instanceof VariableTree;
    Element element = declares ? TreeUtils.elementFromTree(member) : null;
    return element != null && OwnershipTypes.isUnsafe(element);
  }

  /** {@code @Unsafe} on a class covers what is inside it; so does being generated. */
  public static boolean isTrusted(TypeElement type) {
    for (Element each = type; each != null; each = each.getEnclosingElement()) {
      if (OwnershipTypes.isUnsafe(each) || OwnershipTypes.isGenerated(each)) {
        return true;
      }
    }
    return false;
  }
}
