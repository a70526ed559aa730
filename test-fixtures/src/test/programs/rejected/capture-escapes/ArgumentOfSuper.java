import shared.Res;

class ArgumentOfSuper {
  static class Job {
    final Runnable work;

    Job(Runnable work) {
      this.work = work;
    }
  }

  static class ReadJob extends Job {
    ReadJob(Res res) {
      super(() -> System.out.println(res.get())); //! capture.escapes
    }
  }
}
