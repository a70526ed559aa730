package dev.freehold.checker.bodies;

import com.sun.source.tree.ClassTree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import dev.freehold.checker.flow.java.FlowOptions;
import dev.freehold.checker.types.Bodies;
import dev.freehold.checker.types.BodySummary;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.ParameterEffect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * What the bodies of this compilation do, solved for what somebody asks about and for what that
 * calls; each body once.
 */
public final class SourceBodies implements Bodies.Reader {
  private final StepIndex index;
  private final Overriders overriders;
  private final Callees callees;
  private final Solving solving;
  private final ClosingPaths closing;
  private final IdleClose idle;
  private final FollowedVariables followed;
  private final Set<MethodSteps> solved = new LinkedHashSet<>();
  private final Map<ExecutableElement, BodySummary> bodies = new HashMap<>();
  private final Map<ExecutableElement, BodySummary> calls = new HashMap<>();
  private final Set<ExecutableElement> asking = new LinkedHashSet<>();

  /**
   * Reads bodies.
   *
   * @param all the classes that javac knows of
   */
  public SourceBodies(OwnershipTypes types, FlowOptions options, Iterable<ClassSymbol> all) {
    this.index = new StepIndex(types, new AttributedTrees(options.environment()));
    this.overriders = new Overriders(types.elements(), all);
    this.callees = new Callees(types, index, overriders);
    this.solving = new Solving(types, callees);
    this.closing = new ClosingPaths(types, options);
    this.idle = new IdleClose(options.trees(), overriders);
    this.followed = new FollowedVariables(types.resources());
  }

  /**
   * Reads a class that javac is going to make code of: what closes its parameters is told on which
   * paths while there are trees.
   */
  public void read(ClassTree tree) {
    TypeElement type = TreeUtils.elementFromDeclaration(tree);
    index.read(((ClassSymbol) type).outermostClass(), tree);
    learn(type);
  }

  private void learn(TypeElement type) {
    idle.isIn(type);
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof TypeElement inner) {
        learn(inner);
      } else if (member instanceof ExecutableElement method
          && !method.getModifiers().contains(Modifier.PRIVATE)
          && takesCloseable(method)) {
        ofBody(method);
      }
    }
  }

  private boolean takesCloseable(ExecutableElement method) {
    return method.getParameters().stream().anyMatch(each -> followed.isCloseable(each.asType()));
  }

  @Override
  public @Nullable BodySummary ofCall(ExecutableElement method) {
    BodySummary known = calls.get(method);
    if (known != null) {
      return known;
    }
    List<ExecutableElement> all = callees.bodies(method);
    if (all == null) {
      return null;
    }
    BodySummary joined = null;
    boolean certain = true;
    for (ExecutableElement each : all) {
      BodySummary body = ofBody(each);
      if (body == null) {
        return null;
      }
      certain &= bodies.containsKey(each);
      joined = joined == null ? body : Summaries.join(joined, body);
    }
    if (joined != null && certain) {
      calls.put(method, joined);
    }
    return joined;
  }

  @Override
  public @Nullable BodySummary ofBody(ExecutableElement method) {
    BodySummary known = bodies.get(method);
    if (known != null) {
      return known;
    }
    MethodSteps steps = index.of(method);
    if (steps == null) {
      return null;
    }
    solve(steps);
    boolean first = asking.add(method);
    BodySummary summary =
        new BodySummary(
            parameters(method, first),
            method.getKind() == ElementKind.CONSTRUCTOR
                ? solving.wrappedBy(method)
                : solving.resultOf(method).result());
    if (first) {
      asking.remove(method);
      bodies.put(method, summary);
    }
    return summary;
  }

  private List<ParameterEffect> parameters(ExecutableElement method, boolean first) {
    List<ParameterEffect> effects = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      effects.add(effect(method, i, first));
    }
    return effects;
  }

  /** Which paths it closes a value on is not asked while that is found out. */
  private ParameterEffect effect(ExecutableElement method, int index, boolean first) {
    VariableElement parameter = method.getParameters().get(index);
    int effect = solving.effectOf(parameter) & ~Effects.WRAPPED;
    if (effect == 0) {
      return ParameterEffect.LOOKS;
    }
    if (effect == Effects.GIVEN) {
      return ParameterEffect.GIVES;
    }
    boolean closes =
        effect == Effects.CLOSED
            && first
            && followed.isCloseable(parameter.asType())
            && closing.closes(method, index);
    return closes ? ParameterEffect.CLOSES : ParameterEffect.KEEPS;
  }

  /** With all that it depends on and that is not solved yet. */
  private void solve(MethodSteps asked) {
    if (solved.contains(asked)) {
      return;
    }
    List<MethodSteps> all = new ArrayList<>();
    Set<MethodSteps> found = new LinkedHashSet<>();
    found.add(asked);
    all.add(asked);
    for (int i = 0; i < all.size(); i++) {
      for (MethodSteps each : Dependencies.of(all.get(i), callees, index)) {
        if (!solved.contains(each) && found.add(each)) {
          all.add(each);
        }
      }
    }
    solving.solve(all);
    solved.addAll(all);
  }

  @Override
  public boolean isAsking() {
    return !asking.isEmpty();
  }

  @Override
  public boolean isIdle(TypeElement type) {
    return type.getKind() == ElementKind.CLASS && idle.isIn(type);
  }

  @Override
  public boolean isPlain(ExecutableElement method) {
    List<ExecutableElement> all = callees.bodies(method);
    return all != null && all.stream().allMatch(index::isPlain);
  }
}
