import dev.freehold.Own;
import shared.Res;

enum ConstantBodies {
  KEEP {
    @Override
    void handle(@Own Res res) {
      res.get();
      res.close();
    }
  },
  SKIP {
    @Override
    void handle(Res res) {
      res.close();
    }
  };

  abstract void handle(@Own Res res);
}
