export interface NewOptions {
  forum: string | undefined;
  date: string | undefined;
  template: string | undefined;
  item: string[];
  without: string[];
  order: string[];
  title: string | undefined;
  place: string | undefined;
  startTime: string | undefined;
  endTime: string | undefined;
  chair: string | undefined;
  secretary: string | undefined;
  second: boolean;
  dryRun: boolean;
}
