import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class LazySingleton {
  private @Own Res instance;

  int size(@Mut LazySingleton this) {
    if (instance == null) {
      instance = Res.open();
    }
    return instance.get();
  }

  void close() {
    if (instance != null) {
      instance.close();
    }
  }
}
