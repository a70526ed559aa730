import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.RegionPool;
import dev.freehold.pool.StackPool;

/** Elements that name each other, in a region and in a frame. */
class LinkedInARegion {
  @RegionPool(bytes = 4096)
  interface Token {
    int kind();

    void kind(int value);

    @HandleOf(Token.class)
    long next();

    void next(@HandleOf(Token.class) long value);
  }

  @StackPool(capacity = 64)
  interface Step {
    int cost();

    void cost(int value);

    @HandleOf(Step.class)
    long before();

    void before(@HandleOf(Step.class) long value);
  }

  @HandleOf(Token.class)
  static long read(@Ref TokenPool tokens, int count) {
    @HandleOf(Token.class) long first = 0;
    for (int i = 0; i < count; i++) {
      Token token = tokens.alloc();
      if (token == null) {
        break;
      }
      token.kind(i);
      token.next(first);
      first = tokens.handleOf(token);
    }
    return first;
  }

  static int sum(@Ref TokenPool tokens, @HandleOf(Token.class) long first) {
    int sum = 0;
    for (@HandleOf(Token.class) long at = first; at != 0; at = tokens.at(at).next()) {
      sum += tokens.at(at).kind();
    }
    return sum;
  }

  static void drop(@Mut TokenPool tokens, @HandleOf(Token.class) long before) {
    @HandleOf(Token.class) long gone = tokens.at(before).next();
    @HandleOf(Token.class) long after = tokens.at(gone).next();
    tokens.editAt(before).next(after);
    tokens.reset();
  }

  static void readWhileOthersAreMade(@Ref TokenPool tokens, @HandleOf(Token.class) long first) {
    Token read = tokens.at(first);
    Token made = tokens.alloc();
    if (made != null) {
      made.kind(read.kind());
      made.next(first);
      made.kind(read.kind());
    }
  }

  static int path(StepPool steps) {
    try (var frame = steps.push()) {
      @HandleOf(Step.class) long last = 0;
      for (int i = 0; i < 4; i++) {
        Step step = frame.alloc();
        step.cost(i);
        step.before(last);
        last = frame.handleOf(step);
      }
      frame.editAt(last).cost(7);
      return frame.at(frame.at(last).before()).cost();
    }
  }
}
