import dev.freehold.*;
import dev.freehold.memory.Shared;
import shared.Res;

class SharedHandles {
  @MustRelease("stop")
  static final class Job {
    private final @Own Shared<Res> input;

    Job(@Own Shared<Res> input) {
      this.input = input;
    }

    int run() {
      return input.get().get();
    }

    void stop(@Own Job this) {
      input.close();
    }
  }

  static int twoOwners() {
    try (Shared<Res> input = Shared.of(Res.open())) {
      Job first = new Job(input.share());
      Job second = new Job(input.share());
      int sum = first.run() + second.run();
      first.stop();
      second.stop();
      return sum;
    }
  }

  static void whileAlone(@Mut Shared<Res> input) {
    Res alone = input.edit();
    if (alone != null) {
      alone.set(1);
    }
  }
}
