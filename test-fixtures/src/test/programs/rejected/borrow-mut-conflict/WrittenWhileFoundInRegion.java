import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.RegionPool;
import dev.freehold.pool.StackPool;

class WrittenWhileFoundInRegion {
  @RegionPool(bytes = 1024)
  interface Token {
    int kind();

    void kind(int value);
  }

  @StackPool(capacity = 8)
  interface Step {
    int cost();

    void cost(int value);
  }

  static int allocatedOneIsWritten(@Ref TokenPool tokens) {
    Token token = tokens.alloc();
    if (token == null) {
      return 0;
    }
    token.kind(1);
    Token found = tokens.at(tokens.handleOf(token));
    token.kind(2); //! borrow.mut.conflict
    return found.kind();
  }

  static int allocatedOneIsReadBehindAnEdit(@Mut TokenPool tokens) {
    Token token = tokens.alloc();
    if (token == null) {
      return 0;
    }
    token.kind(1);
    tokens.editAt(tokens.handleOf(token)).kind(2); //! borrow.mut.conflict
    return token.kind();
  }

  static int inAFrame(StepPool steps) {
    try (var frame = steps.push()) {
      Step step = frame.alloc();
      step.cost(1);
      Step found = frame.at(frame.handleOf(step));
      step.cost(2); //! borrow.mut.conflict
      return found.cost();
    }
  }
}
