import dev.freehold.Own;
import shared.Res;

class OwnedLambdaParameterReleased {
  interface User {
    void use(@Own Res res);
  }

  static void with(User user) {
    user.use(Res.open());
  }

  void run() {
    with(res -> res.close());
    with(Res::close);
    with(Res::take);
  }
}
