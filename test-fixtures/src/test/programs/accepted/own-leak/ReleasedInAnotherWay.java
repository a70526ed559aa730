import dev.freehold.MustRelease;
import dev.freehold.memory.OwnList;
import dev.freehold.memory.OwnSlot;

class ReleasedInAnotherWay {
  @MustRelease("stop")
  static class Engine {
    void stop() {}
  }

  static void run() {
    try (OwnList<Engine> engines = OwnList.releasing(engine -> engine.stop());
        OwnSlot<Engine> spare = OwnSlot.releasing(Engine::stop)) {
      engines.add(new Engine());
      Engine before = spare.replace(new Engine());
      if (before != null) {
        before.stop();
      }
    }
  }
}
