/** A form that keeps what was typed, runs one thing at a time, and shows an error beside the field it belongs to. */
import type { ApiError } from '../bindings';
import { asApiError } from '../host';

export class Form {
  busy = $state(false);
  problem = $state<ApiError | null>(null);
  /** The fields that are on the page now. An error that belongs to none of them is shown at the top. */
  #fields = $state<string[]>([]);

  join(name: string): () => void {
    this.#fields.push(name);
    return () => {
      this.#fields = this.#fields.filter((f) => f !== name);
    };
  }

  /** `company.address` and `address` both mean the field named address. */
  static #names(problem: ApiError, field: string): boolean {
    return problem.field === field || (problem.field?.split('.').includes(field) ?? false);
  }

  of(field: string): ApiError | null {
    return this.problem && Form.#names(this.problem, field) ? this.problem : null;
  }

  get atTop(): ApiError | null {
    const problem = this.problem;
    return problem && !this.#fields.some((f) => Form.#names(problem, f)) ? problem : null;
  }

  /** Reports an error that the page finds by itself, in the form of the host's errors. */
  refuse(field: string | null, message: string, todo = ''): false {
    this.problem = { code: 'bad_input', message, todo, field };
    return false;
  }

  async run<T>(what: () => Promise<T>): Promise<T | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.problem = null;
    try {
      return await what();
    } catch (thrown) {
      this.problem = asApiError(thrown);
      return undefined;
    } finally {
      this.busy = false;
    }
  }
}
