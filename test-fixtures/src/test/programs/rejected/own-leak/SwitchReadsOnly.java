// since 21
import dev.freehold.Own;
import shared.Res;

class SwitchReadsOnly {
  void run(@Own Res owned) {
    switch (owned) {
      case Res res -> res.get();
    }
  } //! own.leak
}
