package org.proviso.proposal;

/** Keeps the library that reads and writes workbooks from complaining on the terminal. */
public final class WorkbookLog {
  private WorkbookLog() {}

  /** To be called before the library is: it logs through Log4j, which nobody has set up. */
  public static void silence() {
    silence(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    silence("log4j2.simplelogLevel", "OFF");
  }

  private static void silence(String property, String value) {
    if (System.getProperty(property, "").isEmpty()) {
      System.setProperty(property, value);
    }
  }
}
