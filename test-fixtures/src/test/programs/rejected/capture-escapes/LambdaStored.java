import shared.Res;

class LambdaStored {
  Runnable run(Res res) {
    return () -> res.get(); //! capture.escapes
  }
}
