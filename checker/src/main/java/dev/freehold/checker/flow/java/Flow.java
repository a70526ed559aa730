package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.Events;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Loss;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.State;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.checkerframework.javacutil.TreeUtils;

/**
 * The pass over one body: where it stands, and the parts that know each construct.
 *
 * <p>The parts share this object and change {@link #state} as they go.
 */
final class Flow {
  final OwnershipTypes types;
  final FlowOptions options;
  final MethodContext context;
  final Events events;
  final Exits exits = new Exits();
  final Names names = new Names(this);
  final Moves moves = new Moves(this);
  final ExpressionFlow expressions = new ExpressionFlow(this);
  final ConditionFlow conditions = new ConditionFlow(this);
  final CallFlow calls = new CallFlow(this);
  final Lending lending = new Lending(this);
  final OutgoingBorrows outgoing = new OutgoingBorrows(this);
  final Constants constants = new Constants();
  final BoundsFlow bounds = new BoundsFlow(this);
  final FrameFlow frames = new FrameFlow(this);
  final InitialisationFlow initialisation = new InitialisationFlow(this);
  final Leniency leniency = new Leniency(this);
  final FieldFlow fields = new FieldFlow(this);
  final CastFlow casts = new CastFlow(this);
  final OtherFields otherFields = new OtherFields(this);
  final FieldWrites fieldWrites = new FieldWrites(this);
  final CaptureFlow captures = new CaptureFlow(this);
  final ReferenceFlow references = new ReferenceFlow(this);
  final SharingFlow sharing = new SharingFlow(this);
  final AssignmentFlow assignments = new AssignmentFlow(this);
  final ThrowFlow throwing = new ThrowFlow(this);
  final StatementFlow statements = new StatementFlow(this);

  /** The names that a try statement releases. */
  final Set<Name> tryResources = new HashSet<>();

  /** What the names hold at the point that the pass has come to. */
  State state = State.empty();

  private final Deque<List<Name>> scopes = new ArrayDeque<>();
  private final Deque<List<Name>> temporaries = new ArrayDeque<>();

  Flow(OwnershipTypes types, FlowOptions options, MethodContext context, Events events) {
    this.types = types;
    this.options = options;
    this.context = context;
    this.events = events;
  }

  /** Runs with another state, for a path that left earlier; gives back what became of it. */
  State in(State other, Runnable step) {
    State here = state;
    state = other;
    step.run();
    State after = state;
    state = here;
    return after;
  }

  void execute(StatementTree statement) {
    if (state.isReachable()) {
      statements.visit(statement, null);
    }
  }

  Operand evaluate(ExpressionTree expression, Demand demand) {
    return expressions.evaluate(expression, demand);
  }

  /** Evaluates what is an expression of its own: results that nobody took are lost at its end. */
  <T> T fullExpression(Tree statement, Supplier<T> evaluation) {
    return fullExpression(statement, evaluation, result -> List.of(state));
  }

  /**
   * The same, for what ends in several states.
   *
   * @param ends the states in which it ends
   */
  <T> T fullExpression(Tree statement, Supplier<T> evaluation, Function<T, List<State>> ends) {
    List<Exit> outer = exits.open();
    temporaries.push(new ArrayList<>());
    T result = evaluation.get();
    List<Name> left = temporaries.pop();
    for (State end : ends.apply(result)) {
      in(end, () -> names.loseAll(left, Loss.TEMPORARY, statement));
    }
    passOn(exits.close(outer), left);
    return result;
  }

  /** On the way out of a scope or an expression, its names are lost. */
  private void passOn(List<Exit> leaving, List<Name> ending) {
    for (Exit exit : leaving) {
      exits.add(exit.with(in(exit.state(), () -> loseOn(exit, ending))));
    }
  }

  /** Notes the result of an expression, until something takes it. */
  Operand temporary(Tree tree, Value value) {
    Name name = new Name.Temporary(tree);
    state.put(name, value);
    List<Name> frame = temporaries.peek();
    if (frame != null) {
      frame.add(name);
    }
    return new Operand(tree, value, name);
  }

  void declare(Name name) {
    List<Name> scope = scopes.peek();
    if (scope != null) {
      scope.add(name);
    }
  }

  /** Runs a block; at its end, and on every path out of it, its names are lost. */
  void scope(Tree block, Runnable body) {
    List<Exit> outer = exits.open();
    scopes.push(new ArrayList<>());
    body.run();
    List<Name> declared = scopes.pop();
    names.loseAll(declared, Loss.SCOPE_END, block);
    passOn(exits.close(outer), declared);
  }

  private void loseOn(Exit exit, List<Name> declared) {
    if (exit.counted()) {
      names.loseAll(declared, exit.loss(), exit.at());
    } else {
      List<FlowEvent> before = events.open();
      names.loseAll(declared, exit.loss(), exit.at());
      events.close(before);
    }
  }

  /** The jumps that end at a statement meet here; other exits go on. */
  void arrive(List<Exit> leaving, Exit.Kind kind, Tree target) {
    for (Exit exit : leaving) {
      if (exit.kind() == kind && exit.target() == target) {
        state.join(exit.state());
      } else {
        exits.add(exit);
      }
    }
  }

  /** Leaves the point: a jump or a throw. */
  void leave(Exit exit) {
    exits.add(exit);
    state = State.unreachable();
  }

  /** The element of a tree that names one. */
  static javax.lang.model.element.@org.jspecify.annotations.Nullable Element elementOf(Tree tree) {
    return TreeUtils.elementFromTree(tree);
  }
}
